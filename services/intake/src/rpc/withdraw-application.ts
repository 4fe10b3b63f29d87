import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { shown } from './show.ts';

/** Takes an application back. Errors: `application-unknown`, `role-not-allowed`, `action-not-allowed`, `key-reused`. */
export function withdrawApplication(intake: Intake): Rpc<'WithdrawApplication'> {
  return async ({ number, idempotencyKey }) => {
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: () => ({ name: 'withdraw' }),
      handled: handledAs(intake.sealer, idempotencyKey, 'withdraw', []),
      work: null,
    });
    return shown(intake, performed);
  };
}
