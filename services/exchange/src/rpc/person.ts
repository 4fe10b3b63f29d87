/** The person whose call is being served. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';

/** Personal number of the caller; throws `person-required` for everybody else. */
export function callingPin(): string {
  const caller = currentContext()?.caller;
  if (caller?.kind === 'person') return caller.pin;
  throw new DomainError(
    caller?.kind === 'anonymous' ? 'unauthenticated' : 'forbidden',
    'person-required',
    'Accesses are shown to the person whose records were asked for. Sign in as a person.',
  );
}
