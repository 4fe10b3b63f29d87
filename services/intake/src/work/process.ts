/** Carries a submitted application on: fetches its records, applies the rules, decides or waits. */
import { setTimeout as sleep } from 'node:timers/promises';
import { runInContext } from '@darcha/kit/context.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../domain/application.ts';
import type { Command } from '../domain/command.ts';
import { type Conclusion, conclude, type Missing } from '../domain/conclude.ts';
import { decide } from '../domain/decide.ts';
import { isAwaiting } from '../domain/portal-steps.ts';
import type { Intake } from '../intake.ts';
import type { Held } from '../store/store.ts';
import { nextAttempt } from './attempts.ts';
import { lastingContext } from './context.ts';
import { fetchLacking } from './records.ts';
import { scanFiles } from './scan-files.ts';

/** Where an attempt begins. */
export type Start = Pick<Held, 'application' | 'work'>;

/** Goes on with applications, each by at most one run of this process at a time. */
export interface Processing {
  /**
   * Resolves when the application has been carried as far as it goes now, with what it then is, if that is known; never
   * rejects. `from` is the application as the caller has just written it.
   */
  run(number: string, withinMs: number, from?: Start): Promise<Application | undefined>;
  /** Resolves when nothing is under way any more, or the time is over: what is cut off, another instance goes on with. */
  idle(withinMs: number): Promise<void>;
}

export function createProcessing(intake: Intake): Processing {
  const running = new Map<string, Promise<Application | undefined>>();
  const start = (number: string, withinMs: number, from?: Start) => {
    // In a context of its own: what was acknowledged goes on when the caller has gone.
    const run = runInContext(lastingContext(withinMs), () => carryOn(intake, number, from))
      .catch((error: unknown) => {
        intake.log.error({ err: error, application: number }, 'could not be carried on');
        return undefined;
      })
      .finally(() => running.delete(number));
    running.set(number, run);
    return run;
  };
  return {
    run: (number, withinMs, from) => running.get(number) ?? start(number, withinMs, from),
    idle: async (withinMs) => {
      const end = new AbortController();
      const patience = sleep(withinMs, undefined, { signal: end.signal }).catch(() => undefined);
      await Promise.race([Promise.all(running.values()), patience]);
      end.abort();
    },
  };
}

async function carryOn(intake: Intake, number: string, from?: Start): Promise<Application | undefined> {
  const found = from ?? (await intake.store.find(number));
  if (!found) return undefined;
  const held = await scanFiles(intake, found);
  if (!held || !isAwaiting(held.application.status)) return held?.application;
  try {
    const { application } = held;
    const passport = await intake.passports.get(application.service, application.serviceVersion);
    return await advance(intake, held, passport);
  } catch (error) {
    await intake.store.postpone(held.application, nextAttempt(intake.timing, intake.now(), held.work));
    throw error;
  }
}

/**
 * One attempt. The outcome is one atomic write on the version that was read: of two instances that worked on the same
 * application one finds that the other was faster, and what it did is dropped.
 */
async function advance(intake: Intake, held: Start, passport: Passport): Promise<Application | undefined> {
  const { application } = held;
  const { evidence, missing } = await fetchLacking(intake, application, passport);
  const now = intake.now();
  const complete: Application = { ...application, evidence };
  const conclusion = conclude(complete, passport, missing, tashkentDay(now));
  const command = await commandOf(intake, conclusion, { application: complete, passport, now });
  const world = { now, passport, agencyName: intake.agencyName };
  const attemptAfter = (still: readonly Missing[]) => nextAttempt(intake.timing, now, held.work, still);
  const work = conclusion.name === 'wait' ? attemptAfter(missing) : null;
  for (let current = application; ; ) {
    const { next, events } = decide(current, command, { role: 'portal' }, world);
    if (next === current) {
      await intake.store.postpone(application, attemptAfter(missing));
      return current;
    }
    if (await intake.store.save(current, next, { events, work })) {
      intake.nudge();
      return next;
    }
    const there = (await intake.store.find(application.number))?.application;
    if (there?.version !== application.version) return undefined;
    // An official has read it meanwhile: its timeline and record have grown, all else is as it was.
    current = { ...current, sequence: there.sequence, ...(there.record && { record: there.record }) };
  }
}

async function commandOf(
  intake: Intake,
  conclusion: Conclusion,
  { application, passport, now }: { application: Application; passport: Passport; now: Date },
): Promise<Command> {
  if (conclusion.name !== 'grant') return conclusion;
  const issued = await intake.issue(application, passport, conclusion.facts, now);
  return { name: 'grant', evidence: conclusion.evidence, issued };
}
