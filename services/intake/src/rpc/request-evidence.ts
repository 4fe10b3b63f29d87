import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Evidence } from '../domain/application.ts';
import type { Missing } from '../domain/conclude.ts';
import type { Intake } from '../intake.ts';
import { type Performed, perform } from '../perform.ts';
import { actorFor, type Rpc, readNumber } from './call.ts';
import { shown } from './show.ts';

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
    const { evidence, missing } = await runInContext(ownContext('intake', intake.timing.submitMs), () =>
      intake.registers.fetch(application, passport, wanted),
    );
    const kept = await keep(intake, asked, evidence);
    const [first] = missing;
    if (first) throw registerUnavailable(first);
    return shown(intake, { ...kept, actor: asked.actor });
  };
}

async function keep(intake: Intake, asked: Performed, evidence: Record<string, Evidence>): Promise<Performed> {
  if (Object.keys(evidence).length === 0) return asked;
  return await perform(intake, {
    number: asked.application.number,
    actor: () => ({ role: 'portal' }),
    command: () => ({ name: 'keep-evidence', evidence }),
  });
}

function registerUnavailable({ register, fault, evidence }: Missing): DomainError {
  const message =
    `The record "${evidence}" could not be fetched now: the register of ${register} did not answer properly. Your request ` +
    'is kept. You can submit all the same: the record is then fetched as soon as the register is back.';
  return new DomainError('unavailable', 'register-unavailable', message, {
    party: fault === 'exchange-unavailable' ? 'service:exchange' : `agency:${register}`,
    details: { fault, evidence },
  });
}
