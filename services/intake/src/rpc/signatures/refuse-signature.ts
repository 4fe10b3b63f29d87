import type { Intake } from '../../intake.ts';
import { perform } from '../../perform.ts';
import { whoCalls } from '../call.ts';
import { readReasons } from '../reasons.ts';
import { findAsked, readAskedNumber, type SignaturesRpc, signerFor } from './asked.ts';

/** Refuses to sign. Errors: `signature-not-asked`, `signed-already`, `reasons-invalid`. */
export function refuseSignature(intake: Intake): SignaturesRpc<'RefuseSignature'> {
  return async ({ number, reasons, language }) => {
    const who = whoCalls(intake);
    await findAsked(intake, number, who);
    const words = readReasons({ reasons, language });
    await perform(intake, {
      number: readAskedNumber(number),
      actor: signerFor(who, intake),
      command: () => ({ name: 'refuse-signature', who, reasons: words }),
    });
    return {};
  };
}
