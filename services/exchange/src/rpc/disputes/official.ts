/** The official whose call is being served. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Caller } from '@darcha/proto/caller.ts';

type Official = Extract<Caller, { kind: 'official' }>;

/** Who answers disputes for an agency; throws `official-required` for everybody else. */
export function callingOfficial(): Official {
  const caller = currentContext()?.caller;
  const working = ['clerk', 'head'];
  if (caller?.kind === 'official' && caller.roles.some((role) => working.includes(role))) return caller;
  throw new DomainError(
    caller?.kind === 'anonymous' ? 'unauthenticated' : 'forbidden',
    'official-required',
    'Disputes are answered by clerks and heads of the agency that looked. Sign in as one.',
  );
}
