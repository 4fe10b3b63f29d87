import { runInContext } from '@darcha/kit/context.ts';
import { changeBundle, findBundle, passportsOf } from '../../bundles.ts';
import { submitBundle as submitted } from '../../domain/bundles/submission.ts';
import type { Intake } from '../../intake.ts';
import { carryOnBundle } from '../../work/bundles.ts';
import { lastingContext } from '../../work/context.ts';
import type { Processing } from '../../work/process.ts';
import { handledAs } from '../call.ts';
import { withinCall } from '../within-call.ts';
import { type BundleRpc, readNumber, requireOwner, shownBundle } from './bundle-call.ts';

/**
 * Submits, and answers with the parts as far as they came at once. From the first write on they begin by themselves, whatever
 * becomes of this call. Errors: `bundle-unknown`, `action-not-allowed`, `form-invalid`, `version-stale`, `key-reused`.
 */
export function submitBundle(intake: Intake, processing: Processing): BundleRpc<'SubmitBundle'> {
  return async ({ number: text, expectedVersion, idempotencyKey }) => {
    const { owner } = requireOwner(intake);
    const { now, agencyName, sealer, timing } = intake;
    const number = readNumber(text);
    const { bundle: present } = await findBundle(intake, number, owner);
    const passports = await passportsOf(intake, present);
    const { repeated } = await changeBundle(intake, {
      number,
      owner,
      change: (bundle) => submitted(bundle, passports, { now: now(), agencyName }),
      handled: handledAs(sealer, idempotencyKey, 'submit-bundle', [expectedVersion]),
      expectedVersion,
    });
    if (!repeated) await withinCall(goOn(intake, processing, number), timing.submitMs);
    const { bundle } = await findBundle(intake, number, owner);
    return { bundle: await shownBundle(intake, bundle) };
  };
}

/** What fails here is taken up again by the loop: what was submitted is submitted. */
async function goOn(intake: Intake, processing: Processing, number: string): Promise<void> {
  const { timing, log } = intake;
  try {
    const { begun } = await runInContext(lastingContext(timing.submitMs), () => carryOnBundle(intake, number));
    await Promise.all(begun.map((application) => processing.run(application.number, timing.submitMs, { application })));
  } catch (error) {
    log.warn({ err: error, bundle: number }, 'the parts of a bundle could not be begun at once; tried again');
  }
}
