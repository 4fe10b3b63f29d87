/** Makes the result with which an application is approved, once the last of its parts is. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Facts } from './domain/application.ts';
import type { Completion } from './domain/command.ts';
import { approvedFacts } from './domain/facts.ts';
import { type Part, withPart } from './domain/parts.ts';
import { givesFacts, processOf, wholeOf } from './domain/process.ts';
import { collectionOffice, computeFacts } from './domain/rules.ts';
import { drawCollectionCode } from './drawing.ts';
import type { Intake } from './intake.ts';

/** True when the application is approved once this part is. */
export function completes({ parts }: Pick<Application, 'parts'>, part: Part, passport: Passport): boolean {
  return wholeOf(withPart(parts, part), passport) === 'approved';
}

/** The facts an official may give with a step; throws `facts-invalid` for any given with another than the last. */
export function checkGiven(
  application: Application,
  passport: Passport,
  step: string,
  given: Facts,
  today: string,
): void {
  if (givesFacts(passport, step)) {
    approvedFacts(application, passport, given, today);
    return;
  }
  const faults: Fault[] = Object.keys(given).map((name) => ({
    path: `/facts/${name}`,
    code: 'fact-not-asked',
    message: `The facts of the result are given with the step "${processOf(passport).at(-1)?.code}". Remove this one.`,
  }));
  if (faults.length === 0) return;
  throw new DomainError('invalid', 'facts-invalid', 'No facts of the result are given with this step.', { faults });
}

/** The result; throws `facts-invalid`, or `office-undetermined`. `given` are the facts of the official who gives them. */
export async function completionOf(
  intake: Intake,
  application: Application,
  passport: Passport,
  given: Facts,
): Promise<Completion> {
  const now = intake.now();
  const today = tashkentDay(now);
  const facts = approvedFacts(application, passport, given, today);
  if (application.tier === 'transactional') return { issued: await intake.issue(application, passport, facts, now) };
  const office = collectionOffice(application, passport, today);
  if (office === undefined) {
    const message =
      'The office of collection does not follow from the answers. Return the application to be corrected.';
    throw new DomainError('wrong-state', 'office-undetermined', message);
  }
  return { collection: { facts, office, code: drawCollectionCode() } };
}

/** The facts that an official has given with the last step; none before. */
export function factsGiven({ findings = {} }: Application, passport: Passport): Facts {
  return findings[processOf(passport).at(-1)?.code ?? '']?.facts ?? {};
}

/** The result without an official, for what silence approves; undefined where it cannot be made. */
export async function silentCompletion(
  intake: Intake,
  application: Application,
  passport: Passport,
): Promise<Completion | undefined> {
  const today = tashkentDay(intake.now());
  const given = factsGiven(application, passport);
  const known = { ...computeFacts(application, passport, today), ...given };
  const complete = Object.keys(passport.result?.facts ?? {}).every((name) => (known[name] ?? null) !== null);
  const placed = application.tier === 'transactional' || collectionOffice(application, passport, today) !== undefined;
  return complete && placed && passport.result ? await completionOf(intake, application, passport, given) : undefined;
}
