import { representationBy, requireInForce } from '../../domain/representation.ts';
import type { Intake } from '../../intake.ts';
import { endIfOver, findMandate, mandateUnknown } from '../../mandates.ts';
import { perform } from '../../perform.ts';
import { actorFor, readNumber, whoCalls } from '../call.ts';
import { shown } from '../show.ts';
import type { MandatesRpc } from './types.ts';

/**
 * Gives an application to a representative. Errors: `application-unknown`, `role-not-allowed`, `mandate-unknown`,
 * `mandate-not-in-force`, `mandate-out-of-scope`, `representation-not-allowed`, `action-not-allowed`, `version-stale`.
 */
export function entrustApplication(intake: Intake): MandatesRpc<'EntrustApplication'> {
  return async ({ number, mandate: wanted, expectedVersion }) => {
    const who = whoCalls(intake);
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      expectedVersion,
      command: async (_application, passport) => {
        const { mandate, side } = await findMandate(intake, wanted, who);
        if (side !== 'principal') throw mandateUnknown();
        const now = intake.now();
        requireInForce(mandate, now);
        return { name: 'entrust', representation: representationBy(mandate, passport, 'follow', now) };
      },
    });
    await endIfOver(intake, performed.application);
    return shown(intake, performed);
  };
}
