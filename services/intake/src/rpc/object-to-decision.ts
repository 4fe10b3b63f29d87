import type { Intake } from '../intake.ts';
import { type ExaminationRpc, takeAsOfficial } from './examination-call.ts';
import { readReasons } from './reasons.ts';
import { shown } from './show.ts';

/**
 * Sends a proposed decision back to whoever proposed it. Errors: `application-unknown`, `action-not-allowed`,
 * `not-your-turn`, `nothing-proposed`, `reasons-invalid`, `steps-too-many`, `key-reused`, `request-invalid`.
 */
export function objectToDecision(intake: Intake): ExaminationRpc<'ObjectToDecision'> {
  return async ({ number, idempotencyKey, ...words }) => {
    const reasons = readReasons(words);
    const performed = await takeAsOfficial(intake, {
      ...{ number, idempotencyKey, rpc: 'object', asked: [words.reasons, words.language] },
      command: () => ({ name: 'object', reasons }),
    });
    return shown(intake, performed);
  };
}
