import { revoked } from '../../domain/mandates/acts.ts';
import type { Intake } from '../../intake.ts';
import { changeMandate, settleMandate } from '../../mandates.ts';
import { whoCalls } from '../call.ts';
import type { MandatesRpc } from './types.ts';
import { toWireMandate } from './wire.ts';

/** Ends a mandate at once. Errors: `mandate-unknown`. */
export function revokeMandate(intake: Intake): MandatesRpc<'RevokeMandate'> {
  return async ({ number }) => {
    const { mandate, side } = await changeMandate(intake, {
      number,
      who: whoCalls(intake),
      change: (one, by) => revoked(one, by, intake.now()),
    });
    // From the write on nothing can be begun under it; what was being written at that moment fails on these.
    if (!mandate.settled) {
      await settleMandate(intake, mandate).catch((error: unknown) => {
        intake.log.warn({ err: error, mandate: mandate.number }, 'its end is told by the portal later');
      });
    }
    return { mandate: toWireMandate(mandate, side, intake.now()) };
  };
}
