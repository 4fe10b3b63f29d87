import type { Intake } from '../../intake.ts';
import { perform } from '../../perform.ts';
import { actorFor, readNumber, requirePerson } from '../call.ts';
import { shown } from '../show.ts';
import type { MandatesRpc } from './types.ts';

/**
 * Takes an application back from its representative. Errors: `application-unknown`, `role-not-allowed`, `not-represented`,
 * `mandate-out-of-scope`, `action-not-allowed`, `version-stale`.
 */
export function takeOverApplication(intake: Intake): MandatesRpc<'TakeOverApplication'> {
  return async ({ number, expectedVersion }) => {
    requirePerson();
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      expectedVersion,
      command: () => ({ name: 'take-over' }),
    });
    return shown(intake, performed);
  };
}
