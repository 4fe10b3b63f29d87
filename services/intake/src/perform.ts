/** Takes one step of one application: read, decide, write if nobody was faster, else again on what is there then. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from './domain/application.ts';
import type { Actor, Command } from './domain/command.ts';
import { decide } from './domain/decide.ts';
import { readBy } from './domain/reading.ts';
import { letGo } from './files.ts';
import type { Intake } from './intake.ts';
import type { Handled, Held, Work } from './store/store.ts';

export interface Performing {
  number: string;
  /** What the caller is to the application, now; throws for somebody who must not know of it. */
  actor: (application: Application) => Actor | Promise<Actor>;
  /** The command, made on the application as it is. */
  command: (application: Application, passport: Passport, actor: Actor) => Command | Promise<Command>;
  /** A command done before under the same key is not done again. */
  handled?: Handled | undefined;
  /** Version the caller has seen; 0 for whatever is there. */
  expectedVersion?: number;
  /** When the portal has to go on with it; null for never, undefined for as it was. */
  work?: Work | null | ((next: Application) => Work | undefined);
}

export interface Performed {
  application: Application;
  passport: Passport;
  actor: Actor;
  /** True when an earlier call under the same key had done it. */
  repeated: boolean;
}

/** How often somebody else may be faster before the caller is told. */
const maxAttempts = 6;

export async function perform(intake: Intake, performing: Performing): Promise<Performed> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const held = await find(intake, performing.number);
    const actor = await performing.actor(held.application);
    const passport = await intake.passports.get(held.application.service, held.application.serviceVersion);
    if (wasHandled(held, performing.handled)) {
      return { application: held.application, passport, actor, repeated: true };
    }
    checkVersion(held.application, performing.expectedVersion ?? 0);
    const done = await take(intake, performing, { held, passport, actor });
    if (done) return { application: done, passport, actor, repeated: false };
  }
  throw tooBusy();
}

/** The application; when an official is given it, or one of its files, that is told in its timeline first. */
export async function findToRead(
  intake: Intake,
  number: string,
  actorOf: Performing['actor'],
  what?: Parameters<typeof readBy>[3],
): Promise<{ application: Application; actor: Actor }> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const { application } = await find(intake, number);
    const actor = await actorOf(application);
    const reading = readBy(application, actor, { now: intake.now(), agencyName: intake.agencyName }, what);
    if (!reading) return { application, actor };
    if (await intake.store.saveReading(application, reading.next, reading.events)) {
      intake.nudge();
      return { application: reading.next, actor };
    }
  }
  throw tooBusy();
}

function tooBusy(): DomainError {
  const message = 'Others are changing this application at the same moment. Read it again and repeat what you did.';
  return new DomainError('stale', 'version-stale', message);
}

async function take(
  intake: Intake,
  { command: make, handled, work }: Performing,
  { held: { application }, passport, actor }: { held: Held; passport: Passport; actor: Actor },
): Promise<Application | undefined> {
  const command = await make(application, passport, actor);
  const world = { now: intake.now(), passport, agencyName: intake.agencyName };
  const { next, events, refusal } = decide(application, command, actor, world);
  if (next === application) return application;
  // A refused step leaves its trace, and may be repeated under the same key.
  const saving = {
    events,
    work: typeof work === 'function' ? work(next) : work,
    handled: refusal ? undefined : handled,
  };
  if (!(await intake.store.save(application, next, saving))) return undefined;
  if (events.length > 0) intake.nudge();
  await letGo(intake, application, next);
  if (refusal) throw refusal;
  return next;
}

/** The application; throws `application-unknown`. */
export async function find(intake: Intake, number: string): Promise<Held> {
  const held = await intake.store.find(number);
  if (!held) throw applicationUnknown();
  return held;
}

/** The same for a number that does not exist and for somebody else's application. */
export function applicationUnknown(): DomainError {
  const message =
    'There is no application under this number that you may see. Check the number, and as whom you are signed in.';
  return new DomainError('not-found', 'application-unknown', message);
}

export function keyReused(): DomainError {
  const message = 'This idempotency key was used for another request. Use a new key for each new request.';
  return new DomainError('invalid', 'key-reused', message);
}

/** Whether a call under the same key has done it; throws `key-reused`. */
export function wasHandled({ handled: known }: Held, handled: Handled | undefined): boolean {
  const before = handled && known.find(({ key }) => key === handled.key);
  if (before && before.fingerprint !== handled.fingerprint) throw keyReused();
  return before !== undefined;
}

function checkVersion({ version }: Application, expected: number): void {
  if (expected === 0 || expected === version) return;
  const message = `The application is at version ${version}, not ${expected}. Read it again and repeat your change on it.`;
  throw new DomainError('stale', 'version-stale', message, { details: { version: String(version) } });
}
