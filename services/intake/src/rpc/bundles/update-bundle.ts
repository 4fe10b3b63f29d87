import { changeBundle, findBundle, passportsOf } from '../../bundles.ts';
import { readAnswers } from '../../domain/bundles/answers.ts';
import type { Bundle } from '../../domain/bundles/bundle.ts';
import { answerBundle } from '../../domain/bundles/submission.ts';
import { formInvalid } from '../../domain/form-faults.ts';
import { type JsonObject, mergePatch, readObject } from '../../domain/json.ts';
import type { Intake } from '../../intake.ts';
import { type BundleRpc, readNumber, requireOwner, shownBundle } from './bundle-call.ts';
import { checkLeftOut } from './left-out.ts';

/**
 * Changes answers, and which parts are left out. Errors: `bundle-unknown`, `action-not-allowed`, `form-invalid`,
 * `version-stale`, `request-invalid`.
 */
export function updateBundle(intake: Intake): BundleRpc<'UpdateBundle'> {
  return async ({ number: text, patchJson, choice, expectedVersion }) => {
    const { owner } = requireOwner(intake);
    const number = readNumber(text);
    const patch = readObject(patchJson, '/answers');
    const { bundle: present } = await findBundle(intake, number, owner);
    const passports = await passportsOf(intake, present);
    const services = present.parts.map(({ service }) => service);
    if (choice) checkLeftOut(choice.leaveOut, services);
    const change = (bundle: Bundle) => {
      const { answers, faults } = readAnswers(bounded(mergePatch(bundle.answers, patch)), bundle);
      if (faults.length > 0) throw formInvalid(faults);
      const leftOut = (service: string, before: boolean) => (choice ? choice.leaveOut.includes(service) : before);
      const parts = bundle.parts.map((part) => ({ ...part, leftOut: leftOut(part.service, part.leftOut) }));
      return answerBundle(bundle, { answers, parts }, passports, intake.now());
    };
    const { bundle } = await changeBundle(intake, { number, owner, change, expectedVersion });
    return { bundle: await shownBundle(intake, bundle) };
  };
}

/** Many small changes must not grow into more than one may send at once. */
function bounded(answers: unknown): JsonObject {
  return readObject(Buffer.from(JSON.stringify(answers)), '/answers');
}
