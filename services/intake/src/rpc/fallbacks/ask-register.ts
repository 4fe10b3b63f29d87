import { runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { providerOf } from '../../domain/application.ts';
import { mayBeAskedAgain, notOpen } from '../../domain/fallback-steps.ts';
import { isSameQuestion } from '../../domain/outdated.ts';
import { contentFor } from '../../domain/reader.ts';
import type { Intake } from '../../intake.ts';
import { perform } from '../../perform.ts';
import { lastingContext } from '../../work/context.ts';
import { actorFor, handledAs, requireOfficial } from '../call.ts';
import { registerUnavailable } from '../request-evidence.ts';
import { readShown, shown } from '../show.ts';
import { type Concerned, type FallbacksRpc, findFor } from './fallback-call.ts';

/**
 * Asks the register again, for the official who has claimed it. Errors: `sign-in-required`, `officials-only`,
 * `application-unknown`, `action-not-allowed`, `not-claimed`, `already-claimed`, `not-your-turn`, `decision-proposed`,
 * `fallback-not-open`, `register-unavailable`, `record-refused`, `key-reused`.
 */
export function askRegister(intake: Intake): FallbacksRpc<'AskRegister'> {
  return async ({ number, name, idempotencyKey }) => {
    requireOfficial();
    const handled = handledAs(intake.sealer, idempotencyKey, 'ask-register', [number, name]);
    const found = await findFor(intake, { number, action: 'ask-register', handled });
    if (found.repeated) return await readShown(intake, found.application.number);
    const answer = await answerTo(intake, found, name);
    const performed = await perform(intake, {
      number: found.application.number,
      actor: actorFor(intake),
      command: (now, passport) => {
        if (!isSameQuestion(name, passport, [found.application, now])) throw notOpen(name);
        return { name: 'ask-register', evidence: name, answer };
      },
      handled,
    });
    return shown(intake, performed);
  };
}

/** An agency has asked again only for what it sees. */
async function answerTo(intake: Intake, { application, passport, actor }: Concerned, name: string) {
  const seen = contentFor(actor, application, passport)?.evidence ?? {};
  const evidence = Object.hasOwn(seen, name) ? seen[name] : undefined;
  const rule = passport.evidence?.[name];
  if (!rule || !evidence || !mayBeAskedAgain(evidence)) throw notOpen(name);
  const fetched = await runInContext(lastingContext(intake.timing.submitMs), () =>
    intake.registers.fetch(application, passport, [name]),
  );
  const [lacking] = fetched.missing;
  if (lacking) throw registerUnavailable(lacking);
  const answer = fetched.evidence[name];
  if (answer?.state === 'found' || answer?.state === 'not-found') return answer;
  throw recordRefused(providerOf(rule), answer?.state === 'refused' ? answer.code : '');
}

function recordRefused(provider: string, code: string): DomainError {
  const message = `${provider} does not give this record (${code}). Ask the agency why, or decide with what is there.`;
  return new DomainError('wrong-state', 'record-refused', message, { party: `agency:${provider}` });
}
