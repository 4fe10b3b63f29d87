import type { Intake } from '../../intake.ts';
import { type CannedRpc, cannedAnswerStale, requireHead } from './types.ts';

/** Takes an answer of the head's agency away. Errors: `sign-in-required`, `officials-only`, `head-only`, `version-stale`. */
export function deleteCannedAnswer({ cannedAnswers }: Intake): CannedRpc<'DeleteCannedAnswer'> {
  return async ({ code, expectedVersion }) => {
    const { agency } = requireHead();
    await cannedAnswers.remove(agency, code, expectedVersion);
    // Whatever is there now is not what the head wanted to take away.
    const left = await cannedAnswers.find(agency, code);
    if (left && expectedVersion > 0) throw cannedAnswerStale(code, left.version);
    return {};
  };
}
