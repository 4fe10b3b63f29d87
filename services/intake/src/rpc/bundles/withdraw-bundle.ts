import { runInContext } from '@darcha/kit/context.ts';
import { changeBundle, findBundle } from '../../bundles.ts';
import { withdrawBundle as withdrawn } from '../../domain/bundles/bundle.ts';
import type { Intake } from '../../intake.ts';
import { carryOnBundle } from '../../work/bundles.ts';
import { lastingContext } from '../../work/context.ts';
import { handledAs } from '../call.ts';
import { withinCall } from '../within-call.ts';
import { type BundleRpc, readNumber, requireOwner, shownBundle } from './bundle-call.ts';

/**
 * Takes a bundle back: a draft as a whole, of a submitted one every part that can be; what is decided stands. Errors:
 * `bundle-unknown`, `action-not-allowed`, `key-reused`.
 */
export function withdrawBundle(intake: Intake): BundleRpc<'WithdrawBundle'> {
  return async ({ number: text, idempotencyKey }) => {
    const { owner } = requireOwner(intake);
    const number = readNumber(text);
    const { bundle: after } = await changeBundle(intake, {
      number,
      owner,
      change: (bundle) => withdrawn(bundle, intake.now()),
      handled: handledAs(intake.sealer, idempotencyKey, 'withdraw-bundle', []),
    });
    if (after.status.kind === 'submitted') await withinCall(goOn(intake, number), intake.timing.submitMs);
    const { bundle } = await findBundle(intake, number, owner);
    return { bundle: await shownBundle(intake, bundle) };
  };
}

/** What fails here is taken up again by the loop. */
async function goOn(intake: Intake, number: string): Promise<void> {
  try {
    await runInContext(lastingContext(intake.timing.submitMs), () => carryOnBundle(intake, number));
  } catch (error) {
    intake.log.warn(
      { err: error, bundle: number },
      'the parts of a bundle could not be taken back at once; tried again',
    );
  }
}
