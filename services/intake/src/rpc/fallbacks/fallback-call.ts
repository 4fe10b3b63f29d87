/** What the RPCs of fallbacks share: the application, its passport, and the register asked once more. */
import { runInContext } from '@darcha/kit/context.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import { dayMs } from '@darcha/legal-clock/clock.ts';
import type { fallbacks, MethodsOf } from '@darcha/proto/contracts.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, RegisterFault } from '../../domain/application.ts';
import type { Actor } from '../../domain/command.ts';
import { earlierRecord, type HeldRecord } from '../../domain/earlier.ts';
import { permit } from '../../domain/guards.ts';
import type { Action } from '../../domain/lifecycle.ts';
import { isSameQuestion } from '../../domain/outdated.ts';
import { isAwaiting } from '../../domain/portal-steps.ts';
import type { Intake } from '../../intake.ts';
import { find, perform, wasHandled } from '../../perform.ts';
import type { Handled } from '../../store/store.ts';
import { lastingContext } from '../../work/context.ts';
import { actorFor, readNumber } from '../call.ts';
import { registerUnavailable } from '../request-evidence.ts';

type Methods = MethodsOf<typeof fallbacks>;
export type FallbacksRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

export interface Concerned {
  application: Application;
  passport: Passport;
  actor: Actor;
  /** An earlier call under the same key had done it. */
  repeated: boolean;
}

/** Throws what the step would: nothing is asked of a register for somebody who may not have it asked. */
export async function findFor(
  intake: Intake,
  request: { number: string; action: Action; handled?: Handled | undefined },
): Promise<Concerned> {
  const held = await find(intake, readNumber(request.number));
  const { application } = held;
  const actor = await actorFor(intake)(application);
  const passport = await intake.passports.get(application.service, application.serviceVersion);
  const repeated = wasHandled(held, request.handled);
  if (!repeated) permit(application, request.action, actor);
  return { application, passport, actor, repeated };
}

/** Failures that say that the register is away, and that all rules but that would have let the question through. */
const away: readonly RegisterFault[] = ['register-unavailable', 'register-slow', 'register-answer-invalid'];

/**
 * Asks the register once more before anything is used in its place: true when it has answered, and the application has the answer.
 * Throws `register-unavailable` where nobody can know whether it may be asked.
 */
export async function askOnceMore(
  intake: Intake,
  { application, passport }: Concerned,
  name: string,
): Promise<boolean> {
  const { evidence, missing } = await runInContext(lastingContext(intake.timing.submitMs), () =>
    intake.registers.fetch(application, passport, [name]),
  );
  const [lacking] = missing;
  if (lacking) {
    if (away.includes(lacking.fault)) return false;
    throw registerUnavailable(lacking);
  }
  const answer = evidence[name];
  const waiting = isAwaiting(application.status);
  // What it refuses sends a submitted application to an official, as ever.
  const kept = waiting && (answer?.state === 'found' || answer?.state === 'not-found') ? answer : undefined;
  // An answer may have changed while the register was asked: then it has said this of somebody else.
  const same = (now: Application, law: Passport) => isSameQuestion(name, law, [application, now]);
  await perform(intake, {
    number: application.number,
    actor: () => ({ role: 'portal' }),
    command: (now, law) =>
      waiting
        ? { name: 'take-answer', evidence: name, ...(kept && same(now, law) && { answer: kept }) }
        : { name: 'keep-evidence', evidence: same(now, law) ? evidence : {} },
    ...(waiting && { work: { at: intake.now(), attempts: 0 } }),
  });
  return true;
}

/** Applications may be begun so long before their records are fetched, milliseconds: a draft, an examination, a correction. */
const begunBeforeMs = 400 * dayMs;

/** The youngest record that may be used now: of any earlier application, or of the one named. */
export async function findEarlier(
  intake: Intake,
  { application, passport }: Pick<Concerned, 'application' | 'passport'>,
  name: string,
  only?: string,
): Promise<HeldRecord | undefined> {
  const now = intake.now();
  const since = new Date(now.getTime() - begunBeforeMs);
  const found = await intake.store.findEarlier(application.owner, application.service, since);
  const earlier = await Promise.all(
    found
      .filter(({ number }) => only === undefined || number === only)
      .map(async (one) => ({
        application: one,
        passport: await intake.passports.get(one.service, one.serviceVersion),
      })),
  );
  return earlierRecord({ application, passport }, name, earlier, now);
}
