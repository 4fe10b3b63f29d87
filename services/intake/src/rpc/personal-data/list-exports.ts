import type { Intake } from '../../intake.ts';
import { ownerThemselves, type PersonalDataRpc } from './call.ts';

/** Who asked for what is held about the caller. Errors: those of `PersonalData`. */
export function listExports(intake: Intake): PersonalDataRpc<'ListExports'> {
  return async () => {
    const all = await intake.exports.list(ownerThemselves(intake));
    return {
      exports: all.map(({ at, correlationId, finishedAt }) => ({
        at: at.toISOString(),
        correlationId,
        finishedAt: finishedAt?.toISOString() ?? '',
      })),
    };
  };
}
