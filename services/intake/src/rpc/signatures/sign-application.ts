import type { Intake } from '../../intake.ts';
import { submitOnce } from '../../submitting.ts';
import type { Processing } from '../../work/process.ts';
import { requirePerson, whoCalls } from '../call.ts';
import { leased } from '../submit-application.ts';
import { findAsked, readAskedNumber, type SignaturesRpc, signerFor } from './asked.ts';

/**
 * Signs; the last signature submits. Errors: `signature-not-asked`, `signing-changed`, `duplicate-under-way`, `form-invalid`,
 * `evidence-not-requested`.
 */
export function signApplication(intake: Intake, processing: Processing): SignaturesRpc<'SignApplication'> {
  return async ({ number, digest }) => {
    const { name } = requirePerson();
    const who = whoCalls(intake);
    await findAsked(intake, number, who);
    const { application } = await submitOnce(
      intake,
      undefined,
      { number: readAskedNumber(number), actor: signerFor(who, intake), work: leased(intake) },
      ({ onlyOne }) => ({ name: 'sign', who, personName: name, digest, ...(onlyOne && { onlyOne }) }),
    );
    const submitted = application.status.kind === 'submitted';
    // Nobody waits for the registers here: the applicant follows it.
    if (submitted) void processing.run(application.number, intake.timing.attemptMs, { application });
    return { submitted };
  };
}
