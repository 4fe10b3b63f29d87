/** Carries out what time does to an application: ends it, tells whoever is above, or decides by silence. */
import { randomBytes } from 'node:crypto';
import { isDomainError } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../domain/application.ts';
import { dueAt, isExpiring } from '../domain/clock.ts';
import { dueAlarm } from '../domain/clock-steps.ts';
import type { Command, Completion } from '../domain/command.ts';
import { collectionCodeBytes, encode } from '../domain/number.ts';
import { collectionOffice, computeFacts } from '../domain/rules.ts';
import type { Intake } from '../intake.ts';
import { find, perform } from '../perform.ts';

/** More than can be due at once: a few are told, then silence decides. */
const mostAtOnce = 12;

/** Takes every step that is due; true when there was one. Each is one write on the version that was read. */
export async function carryOut(intake: Intake, number: string): Promise<boolean> {
  let done = false;
  for (let i = 0; i < mostAtOnce; i++) {
    const { application } = await find(intake, number);
    const due = dueAt(application);
    if (!due || due > intake.now() || !(await step(intake, application))) break;
    done = true;
  }
  return done;
}

async function step(intake: Intake, application: Application): Promise<boolean> {
  const name = stepFor(intake, application);
  try {
    const performed = await perform(intake, {
      number: application.number,
      actor: () => ({ role: 'portal' }),
      command: (current, passport) => commandFor(intake, name, current, passport),
      // Whoever is told, a register is waited for as before; what has ended waits for nothing.
      ...(name !== 'escalate' && { work: null }),
    });
    return performed.application.version > application.version;
  } catch (error) {
    // Another instance, or a last-minute step of a person, was faster.
    if (!isDomainError(error)) throw error;
    intake.log.info({ err: error, application: application.number }, 'not carried out');
    return false;
  }
}

type StepName = 'expire' | 'escalate' | 'lapse';

function stepFor(intake: Intake, { status, clock }: Application): StepName {
  if (isExpiring(status)) return 'expire';
  return dueAlarm(clock, { now: intake.now() })?.kind === 'silence' ? 'lapse' : 'escalate';
}

async function commandFor(
  intake: Intake,
  name: StepName,
  application: Application,
  passport: Passport,
): Promise<Command> {
  if (name !== 'lapse') return { name };
  const alarm = dueAlarm(application.clock, { now: intake.now() });
  const approves = alarm?.kind === 'silence' && alarm.means === 'approve';
  const completion = approves ? await completionOf(intake, application, passport) : undefined;
  return { name, ...(completion && { completion }) };
}

/** The result, where it follows from records and answers as a whole; undefined otherwise. */
async function completionOf(
  intake: Intake,
  application: Application,
  passport: Passport,
): Promise<Completion | undefined> {
  const now = intake.now();
  const today = tashkentDay(now);
  const facts = computeFacts(application, passport, today);
  const names = Object.keys(passport.result?.facts ?? {});
  if (!passport.result || names.some((name) => (facts[name] ?? null) === null)) return undefined;
  if (application.tier === 'transactional') {
    return { issued: await intake.issue(application, passport, facts, now) };
  }
  const office = collectionOffice(application, passport, today);
  if (office === undefined) return undefined;
  return { collection: { facts, office, code: encode(randomBytes(collectionCodeBytes)) } };
}
