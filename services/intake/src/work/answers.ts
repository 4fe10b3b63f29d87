/** Takes what has become of questions that the exchange kept for a register: in any instance, any number of times, once. */
import type { Mail } from '@darcha/agency-sdk/member.ts';
import { runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Evidence } from '../domain/application.ts';
import { type Answer, isWanted, parkedOf } from '../domain/fallback.ts';
import { isSameQuestion } from '../domain/outdated.ts';
import { isAwaiting } from '../domain/portal-steps.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { readQuestion, recordAsked } from '../remote/questions.ts';
import { lastingContext } from './context.ts';

type Ended = Extract<Mail, { kind: 'answered' | 'failed' }>;

/** Resolves once the application has it, or needs it no longer; rejects when it is to come again. */
export async function takeMail(intake: Intake, mail: Mail): Promise<void> {
  const { log, timing } = intake;
  if (mail.kind !== 'answered' && mail.kind !== 'failed') {
    log.warn({ item: mail.id, kind: mail.kind }, 'the mailbox holds what the portal does nothing with');
    return;
  }
  const found = await concerned(intake, mail);
  if (!found) {
    log.info({ question: mail.id, kind: mail.kind }, 'nobody needs what has become of this question');
    return;
  }
  await runInContext(lastingContext(timing.attemptMs), () => take(intake, mail, found));
}

interface Concerned {
  application: Application;
  passport: Passport;
  name: string;
  evidence: Evidence;
}

/** The application that asked, and would ask the same now; undefined where the answer is no longer wanted. */
async function concerned(intake: Intake, mail: Ended): Promise<Concerned | undefined> {
  const message = mail.kind === 'answered' ? mail.answered.question : mail.question;
  if (!message) return undefined;
  const question = readQuestion(message);
  const application = (await intake.store.find(question.application))?.application;
  if (!application) return undefined;
  const passport = await intake.passports.get(application.service, application.serviceVersion);
  const name = recordAsked(question, application, passport);
  const evidence = name === undefined ? undefined : application.evidence[name];
  if (name === undefined || !evidence || !isWanted(evidence)) return undefined;
  // Of another question for the same record it says nothing that this one failed.
  if (mail.kind === 'failed' && parkedOf(evidence)?.id !== mail.id) return undefined;
  return { application, passport, name, evidence };
}

async function take(intake: Intake, mail: Ended, found: Concerned): Promise<void> {
  const answer = mail.kind === 'answered' ? answerIn(mail) : undefined;
  if (!answer) {
    const code = mail.kind === 'failed' ? mail.code : 'refused';
    intake.log.warn({ question: mail.id, application: found.application.number, code }, 'a kept question failed');
  }
  // A provider that was started anew refuses what is old: asked afresh it says whether it means it.
  const afresh = answer ?? (isAwaiting(found.application.status) ? undefined : await askAfresh(intake, found));
  const soon = answer !== undefined || mail.kind === 'answered';
  await performTaking(intake, found, afresh, soon ? 0 : intake.timing.retryMaxMs);
}

function answerIn({ answered }: Extract<Mail, { kind: 'answered' }>): Answer | undefined {
  const { outcome, record = {}, answeredAt, logPosition } = answered;
  if (outcome === 'found') return { state: outcome, record, answeredAt, logPosition };
  return outcome === 'not-found' ? { state: outcome, answeredAt, logPosition } : undefined;
}

/** An application nobody carries on by itself any more is asked for once. */
async function askAfresh(intake: Intake, { application, passport, name }: Concerned): Promise<Answer | undefined> {
  const { evidence } = await intake.registers.fetch(application, passport, [name]);
  const answer = evidence[name];
  return answer?.state === 'found' || answer?.state === 'not-found' ? answer : undefined;
}

async function performTaking(
  intake: Intake,
  { application, name }: Concerned,
  answer: Answer | undefined,
  pauseMs: number,
): Promise<void> {
  const at = new Date(intake.now().getTime() + pauseMs);
  try {
    await perform(intake, {
      number: application.number,
      actor: () => ({ role: 'portal' }),
      command: (now, passport) => ({
        name: 'take-answer',
        evidence: name,
        ...(answer && isSameQuestion(name, passport, [application, now]) && { answer }),
      }),
      // Where it is not waited for the worker finds nothing to do.
      work: { at, attempts: 0 },
    });
  } catch (error) {
    // Ended meanwhile.
    if (!isDomainError(error, 'action-not-allowed')) throw error;
    intake.log.info({ application: application.number }, 'an answer came too late to be of use');
  }
}
