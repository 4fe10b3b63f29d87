import { DomainError } from '@darcha/kit/errors.ts';
import { type Application, type Issued, issuedOf } from '../domain/application.ts';
import { grouped } from '../domain/number.ts';
import { requirePower } from '../domain/representation.ts';
import type { Intake } from '../intake.ts';
import { find } from '../perform.ts';
import { actorFor, type Rpc, readNumber } from './call.ts';

/** The issued result, for its owner. Errors: `application-unknown`, `role-not-allowed`, `no-result`, `application-erased`. */
export function getResult(intake: Intake): Rpc<'GetResult'> {
  return async ({ number }) => {
    const { issued } = await ownResult(intake, number);
    const payload = issued.document.split('.')[1] ?? '';
    return { code: grouped(issued.code), document: issued.document, contentJson: Buffer.from(payload, 'base64url') };
  };
}

/** The result in hand of the caller's own application. */
export async function ownResult(intake: Intake, number: string): Promise<{ application: Application; issued: Issued }> {
  const { application } = await find(intake, readNumber(number));
  const actor = await actorFor(intake)(application);
  if (actor.role !== 'applicant') {
    throw new DomainError('forbidden', 'role-not-allowed', 'Only the applicant has the result in hand.');
  }
  requirePower(actor, 'collect');
  const issued = issuedOf(application.status);
  if (issued?.document === '') throw applicationErased();
  if (issued) return { application, issued };
  const message = `There is no result: the application is ${application.status.kind}.`;
  throw new DomainError('wrong-state', 'no-result', message, { details: { state: application.status.kind } });
}

function applicationErased(): DomainError {
  const message =
    'The time of keeping is over, and the result was erased here. Whoever has it can still have it verified; the ' +
    'record of the application proves that it was issued.';
  return new DomainError('wrong-state', 'application-erased', message);
}
