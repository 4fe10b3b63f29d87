/** Those who run the portal. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';

/** Throws `operator-required` for everybody else. */
export function requireOperator(): void {
  const caller = currentContext()?.caller;
  if (caller?.kind === 'official' && caller.agency === 'portal' && caller.roles.includes('operator')) return;
  throw new DomainError('forbidden', 'operator-required', 'This is for those who run the portal: role "operator".');
}
