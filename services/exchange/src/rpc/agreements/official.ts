/** Whose agreements an official sees: those of the official's agency, or all for the portal's operators. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';

/** `party`: only agreements of this agency; absent for all. Throws `official-required` for anybody but an official. */
export function seenByOfficial(): { party?: string } {
  const caller = currentContext()?.caller;
  if (caller?.kind !== 'official') {
    throw new DomainError(
      caller?.kind === 'anonymous' ? 'unauthenticated' : 'forbidden',
      'official-required',
      'Agreements are shown to officials of the agencies they are between. Sign in as one.',
    );
  }
  const all = caller.agency === 'portal' && caller.roles.includes('operator');
  return all ? {} : { party: caller.agency };
}
