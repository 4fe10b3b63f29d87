import { runInContext } from '@darcha/kit/context.ts';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Evidence } from '../domain/application.ts';
import type { Missing } from '../domain/conclude.ts';
import { isSameQuestion } from '../domain/outdated.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { lastingContext } from '../work/context.ts';
import { actorFor, type Rpc, readNumber } from './call.ts';
import { readShown } from './show.ts';

/**
 * Fetches records on the applicant's explicit request. Errors: `application-unknown`, `role-not-allowed`,
 * `action-not-allowed`, `evidence-invalid`, `register-unavailable` (the request is kept, and the record is fetched after
 * the submission).
 */
export function requestEvidence(intake: Intake): Rpc<'RequestEvidence'> {
  return async ({ number, names }) => {
    const wanted = [...new Set(names)];
    const asked = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: () => ({ name: 'request-evidence', names: wanted }),
    });
    const { application, passport } = asked;
    // The records are kept even when the caller has gone meanwhile.
    const { evidence, missing } = await runInContext(lastingContext(intake.timing.submitMs), () =>
      intake.registers.fetch(application, passport, wanted),
    );
    if (Object.keys(evidence).length > 0) await keep(intake, application, evidence);
    const [first] = missing;
    if (first) throw registerUnavailable(first);
    return await readShown(intake, application.number);
  };
}

async function keep(intake: Intake, asked: Application, evidence: Record<string, Evidence>): Promise<void> {
  try {
    await perform(intake, {
      number: asked.number,
      actor: () => ({ role: 'portal' }),
      command: (now, passport) => ({ name: 'keep-evidence', evidence: stillAsked(evidence, passport, [asked, now]) }),
    });
  } catch (error) {
    // Submitted or withdrawn meanwhile: the portal fetches for itself what it still needs.
    if (!isDomainError(error, 'action-not-allowed')) throw error;
  }
}

/** Without the records whose questions would be others now, because an answer has changed. */
function stillAsked(
  evidence: Record<string, Evidence>,
  passport: Passport,
  [then, now]: [Application, Application],
): Record<string, Evidence> {
  return Object.fromEntries(Object.entries(evidence).filter(([name]) => isSameQuestion(name, passport, [then, now])));
}

export function registerUnavailable({ register, fault, evidence, again }: Missing): DomainError {
  const why = again
    ? `the agency's limit of questions to ${register} is used up until ${again.toISOString()}`
    : `the register of ${register} did not answer properly`;
  const message =
    `The record "${evidence}" could not be fetched now: ${why}. Your request ` +
    'is kept. You can submit all the same: the record is then fetched as soon as the register is back.';
  return new DomainError('unavailable', 'register-unavailable', message, {
    party: fault === 'exchange-unavailable' ? 'service:exchange' : `agency:${register}`,
    details: { fault, evidence, ...(again && { renewsAt: again.toISOString() }) },
  });
}
