import type { Intake } from '../../intake.ts';
import { findMandate } from '../../mandates.ts';
import { whoCalls } from '../call.ts';
import type { MandatesRpc } from './types.ts';
import { toWireMandate } from './wire.ts';

/** A mandate of the caller's own. Errors: `mandate-unknown`. */
export function getMandate(intake: Intake): MandatesRpc<'GetMandate'> {
  return async ({ number }) => {
    const { mandate, side } = await findMandate(intake, number, whoCalls(intake));
    return { mandate: toWireMandate(mandate, side, intake.now()) };
  };
}
