import { DomainError } from '@darcha/kit/errors.ts';
import { recordFile } from '../domain/record-file.ts';
import { requirePower } from '../domain/representation.ts';
import type { Intake } from '../intake.ts';
import { actorFor, readNumber } from './call.ts';
import { findRecord, type RecordsRpc, signedHead } from './record.ts';

/** The record with its values, for the owner. Errors: `application-unknown`, `role-not-allowed`, `no-record`. */
export function getRecord(intake: Intake): RecordsRpc<'GetRecord'> {
  return async ({ number }) => {
    const found = await findRecord(intake, readNumber(number), async (application) => {
      const actor = await actorFor(intake)(application);
      requirePower(actor);
      if (actor.role === 'applicant') return;
      const message = 'Only the applicant has the record. Officials can have its head, which vouches for it.';
      throw new DomainError('forbidden', 'role-not-allowed', message);
    });
    const { head } = await signedHead(intake, found.application, found.record);
    return { recordJson: Buffer.from(JSON.stringify(recordFile(found, head))) };
  };
}
