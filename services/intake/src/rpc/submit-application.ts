import type { Application } from '../domain/application.ts';
import { checkReasons } from '../domain/official-steps.ts';
import type { Intake } from '../intake.ts';
import type { Work } from '../store/store.ts';
import { submitOnce } from '../submitting.ts';
import type { Processing } from '../work/process.ts';
import { handledAs, type Rpc, readNumber } from './call.ts';
import { actorToSubmit } from './mandates/actor-to-submit.ts';
import { readReasons } from './reasons.ts';
import { readShown, shown } from './show.ts';
import { withinCall } from './within-call.ts';

const whyAnother = { path: '/reason', message: 'Give the reason in 10 to 2,000 characters.' };

/**
 * Submits, and answers with the application as far as it came at once. From the first write on it goes on by itself,
 * whatever becomes of this call. Errors: `application-unknown`, `role-not-allowed`, `action-not-allowed`, `form-invalid`,
 * `evidence-not-requested`, `duplicate-under-way`, `reasons-invalid`, `version-stale`, `key-reused`.
 */
export function submitApplication(intake: Intake, processing: Processing): Rpc<'SubmitApplication'> {
  return async ({ number, expectedVersion, idempotencyKey, duplicateReason, language }) => {
    const { timing, sealer } = intake;
    const reasons = readReasons({ reasons: duplicateReason, language });
    if (duplicateReason !== '') checkReasons(reasons, whyAnother);
    const asked = duplicateReason === '' ? [expectedVersion] : [expectedVersion, duplicateReason];
    const performed = await submitOnce(intake, duplicateReason === '' ? undefined : reasons, {
      number: readNumber(number),
      actor: actorToSubmit(intake),
      handled: handledAs(sealer, idempotencyKey, 'submit', asked),
      expectedVersion,
      work: leased(intake),
    });
    const { application } = performed;
    if (performed.repeated || application.status.kind !== 'submitted') return shown(intake, performed);
    const run = processing.run(application.number, timing.submitMs, { application });
    const after = await withinCall(run, timing.submitMs);
    return after ? shown(intake, { ...performed, application: after }) : await readShown(intake, application.number);
  };
}

/** What is submitted is gone on with by whoever has submitted it, and by others when that takes too long. */
export function leased({ timing, now }: Intake): (next: Application) => Work | undefined {
  return ({ status }) =>
    status.kind === 'submitted' ? { at: new Date(now().getTime() + timing.leaseMs), attempts: 0 } : undefined;
}
