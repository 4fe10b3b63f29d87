import type { Intake } from '../intake.ts';
import { actorFor, readNumber } from './call.ts';
import { findRecord, type RecordsRpc, signedHead } from './record.ts';

/** The head alone, for the owner and officials. Errors: `application-unknown`, `no-record`. */
export function getRecordHead(intake: Intake): RecordsRpc<'GetRecordHead'> {
  return async ({ number }) => {
    const { application, record } = await findRecord(intake, readNumber(number), actorFor(intake));
    const actor = await actorFor(intake)(application);
    const named = Object.entries(record.secrets.officials);
    return {
      ...(await signedHead(intake, application, record)),
      officials: named
        .filter(([, { agency }]) => actor.role === 'official' && agency === actor.agency)
        .map(([pseudonym, { official }]) => ({ pseudonym, official })),
    };
  };
}
