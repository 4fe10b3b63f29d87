/** Who may do what with a result, beyond what the table of the lifecycle says. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Application } from './application.ts';
import { holdRefusal } from './hold.ts';
import type { CommandName } from './lifecycle.ts';
import { hasRoom, stepsTooMany } from './room.ts';

/** Why a head alone may do it, and why a code is not changed once more; undefined when nothing speaks against it. */
export function resultRefusal(application: Application, command: CommandName, head: boolean): DomainError | undefined {
  if (command === 'revoke' && !head) {
    return new DomainError('forbidden', 'head-only', 'Only a head of the agency can revoke a result.');
  }
  if (command === 'hold' || command === 'release-hold') return holdRefusal(application, command, head);
  const changesCode = command === 'name-collector' || command === 'reissue-code';
  return changesCode && !hasRoom(application, 'application.collection-code-reissued')
    ? stepsTooMany('Collect the result with the code that stands in the application.')
    : undefined;
}
