import { accepted } from '../../domain/mandates/acts.ts';
import type { Intake } from '../../intake.ts';
import { changeMandate } from '../../mandates.ts';
import { requirePerson, whoCalls } from '../call.ts';
import type { MandatesRpc } from './types.ts';
import { toWireMandate } from './wire.ts';

/** Takes an offer on. Errors: `mandate-unknown`, `mandate-not-offered`, `role-not-allowed`. */
export function acceptMandate(intake: Intake): MandatesRpc<'AcceptMandate'> {
  return async ({ number }) => {
    const { name } = requirePerson();
    const { mandate, side } = await changeMandate(intake, {
      number,
      who: whoCalls(intake),
      change: (one, by) => accepted(one, { side: by, name, now: intake.now() }),
    });
    return { mandate: toWireMandate(mandate, side, intake.now()) };
  };
}
