/** A bundle's parts as applications: what each of them would be, why one cannot be applied for, and all their faults at once. */
import type { RecordEntry } from '@darcha/application-record/entry.ts';
import { DomainError, type Fault, isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';
import type { Application, Evidence } from '../application.ts';
import { begin } from '../begin.ts';
import type { Actor, Command, World } from '../command.ts';
import { decide } from '../decide.ts';
import type { IntakeEvent } from '../event.ts';
import { escapePointer, faultAt, formInvalid } from '../form-faults.ts';
import { bundleFaultTexts, obstacleTexts } from '../texts/bundle-texts.ts';
import { faultsInBundle, formOf } from './answers.ts';
import { type Bundle, type BundleChange, type BundlePart, changed, chosenParts, requireDraft } from './bundle.ts';

/** By service: the passport in the version the bundle was begun with; absent where there was none. */
export type Passports = ReadonlyMap<string, Passport>;

export type Obstacle = { code: keyof typeof obstacleTexts; text: Text };

/** Why a part cannot be applied for; undefined where it can. */
export function obstacleOf(
  passport: Passport | undefined,
  { applicant }: Pick<Bundle, 'applicant'>,
): Obstacle | undefined {
  const obstacle = (code: Obstacle['code'], text = obstacleTexts[code]) => ({ code, text });
  if (!passport) return obstacle('service-retired');
  if (passport.tier === 'informational') return obstacle('service-informational');
  if (passport.suspended) return obstacle('service-suspended', passport.suspended.reason);
  // Whether another one is under way is found out with its own submission, which can be answered with a reason.
  if (passport.duplicates || passport.signatures) return obstacle('service-applied-for-alone');
  const as = applicant.organisation ? 'legal-entity' : 'natural-person';
  return passport.audience.includes(as) ? undefined : obstacle('audience-mismatch');
}

interface Beginning {
  now: Date;
  /** Of the record of its operations. */
  recordKey: string;
}

/** The application a part would be, still a draft; throws `form-invalid` for answers no draft may have. */
export function draftOf(
  bundle: Bundle,
  { service, number }: BundlePart,
  passport: Passport,
  beginning: Beginning,
): { next: Application; events: IntakeEvent[] } {
  const form = formOf(bundle.answers, bundle.shared, service);
  const { owner, applicant } = bundle;
  const { next, events } = begin(passport, { number, owner, applicant, form, ...beginning });
  return { next: { ...next, bundle: bundle.number, evidence: bundle.evidence[service] ?? {} }, events };
}

export interface BegunPart {
  next: Application;
  events: IntakeEvent[];
  /** Of the application's own record: what became of it in the bundle is told there step by step. */
  entries: RecordEntry[];
}

/** A part as the application it becomes with the submission; throws `form-invalid` and what else keeps one from being submitted. */
export function partBegun(bundle: Bundle, part: BundlePart, world: World, recordKey: string): BegunPart {
  const begun = draftOf({ ...bundle, evidence: {} }, part, world.passport, { now: world.now, recordKey });
  const asked = Object.entries(bundle.evidence[part.service] ?? {});
  const answered = asked.filter(([, { state }]) => state !== 'pending');
  let { next } = begun;
  const events = [...begun.events];
  const entries = entryOf(next);
  const take = (command: Command, actor: Actor) => {
    const change = decide(next, command, actor, world);
    if (change.next === next) return;
    next = change.next;
    events.push(...change.events);
    entries.push(...entryOf(next));
  };
  const applicant = { role: 'applicant' } as const;
  if (asked.length > 0) take({ name: 'request-evidence', names: asked.map(([name]) => name) }, applicant);
  if (answered.length > 0) take({ name: 'keep-evidence', evidence: Object.fromEntries(answered) }, { role: 'portal' });
  take({ name: 'submit' }, applicant);
  return { next, events, entries };
}

function entryOf({ record }: Application): RecordEntry[] {
  return record ? [record.last] : [];
}

/** The bundle submitted; throws `form-invalid` with every fault of every part. */
export function submitBundle(bundle: Bundle, passports: Passports, world: Omit<World, 'passport'>): BundleChange {
  requireDraft(bundle);
  const chosen = chosenParts(bundle);
  const faults = [
    ...(chosen.length === 0 ? [faultAt('/leaveOut', 'required', bundle.title, bundleFaultTexts.empty)] : []),
    ...chosen.flatMap((part) => obstacleFaults(bundle, part, passports)),
    ...faultsInBundle(
      chosen.flatMap((part) => submissionFaults(bundle, part, passports, world)),
      bundle.shared,
    ),
  ];
  if (faults.length > 0) throw formInvalid(faults);
  const status = { kind: 'submitted', submittedAt: world.now, begun: false } as const;
  return changed(bundle, { status }, world.now, 'bundle.submitted');
}

function obstacleFaults(bundle: Bundle, { service }: BundlePart, passports: Passports): Fault[] {
  const passport = passports.get(service);
  const obstacle = obstacleOf(passport, bundle);
  return obstacle ? [faultAt(`/parts/${service}`, obstacle.code, passport?.title ?? service, obstacle.text)] : [];
}

function submissionFaults(
  bundle: Bundle,
  part: BundlePart,
  passports: Passports,
  world: Omit<World, 'passport'>,
): (readonly [string, Fault])[] {
  const passport = passports.get(part.service);
  if (!passport || obstacleOf(passport, bundle)) return [];
  const faults = [
    ...faultsOf(() => partBegun(bundle, part, { ...world, passport }, '')),
    ...unrequested(passport, bundle.evidence[part.service] ?? {}),
  ];
  return faults.map((fault) => [part.service, fault] as const);
}

/** Faults `work` ends with; those of records are told by `unrequested`, also beside others. */
function faultsOf(work: () => unknown): Fault[] {
  try {
    work();
    return [];
  } catch (error) {
    if (isDomainError(error, 'form-invalid')) return error.faults;
    if (isDomainError(error, 'evidence-not-requested')) return [];
    throw error;
  }
}

function unrequested({ evidence = {} }: Passport, known: Record<string, Evidence>): Fault[] {
  return Object.entries(evidence)
    .filter(([name, { consent }]) => consent === 'request' && !known[name])
    .map(([name, { why }]) =>
      faultAt(`/evidence/${escapePointer(name)}`, 'evidence-not-requested', why, bundleFaultTexts.unrequested),
    );
}

/** The bundle with other answers: held loosely against every part's form; records looked up by an answer that has changed go. */
export function answerBundle(
  bundle: Bundle,
  change: Pick<Bundle, 'answers' | 'parts'>,
  passports: Passports,
  now: Date,
): BundleChange {
  requireDraft(bundle);
  const next = { ...bundle, ...change };
  const faults: (readonly [string, Fault])[] = [];
  const evidence = { ...bundle.evidence };
  for (const part of next.parts) {
    const passport = passports.get(part.service);
    if (!passport || obstacleOf(passport, bundle)) continue;
    const found = faultsOf(() => {
      const { next: draft } = draftOf(bundle, part, passport, { now, recordKey: '' });
      const form = formOf(next.answers, bundle.shared, part.service);
      const world = { now, passport, agencyName: (code: string) => code };
      const after = decide(draft, { name: 'update', form }, { role: 'applicant' }, world).next;
      if (bundle.evidence[part.service]) evidence[part.service] = after.evidence;
    });
    faults.push(...found.map((fault) => [part.service, fault] as const));
  }
  if (faults.length > 0) throw formInvalid(faultsInBundle(faults, bundle.shared));
  return changed(bundle, { ...change, evidence }, now);
}

/** Each request is an event, and a timeline holds only so many. */
const mostRequests = 100;

/** The bundle with records of a part asked for, and the part as the application they are asked for. */
export function requestRecords(
  bundle: Bundle,
  { service, names }: { service: string; names: string[] },
  passports: Passports,
  now: Date,
): BundleChange & { asking: Application } {
  requireDraft(bundle);
  const part = bundle.parts.find((one) => one.service === service);
  const passport = passports.get(service);
  if (!part || !passport || obstacleOf(passport, bundle)) throw noSuchPart(service, bundle);
  if (bundle.sequence >= mostRequests) {
    const message = 'Records were asked for too often in this bundle. Submit it with the records that are there.';
    throw new DomainError('too-many', 'evidence-requested-too-often', message);
  }
  const { next: draft } = draftOf(bundle, part, passport, { now, recordKey: '' });
  const world = { now, passport, agencyName: (code: string) => code };
  const asking = decide(draft, { name: 'request-evidence', names }, { role: 'applicant' }, world).next;
  const evidence = { ...bundle.evidence, [service]: asking.evidence };
  return { ...changed(bundle, { evidence }, now, 'bundle.evidence-requested'), asking };
}

function noSuchPart(service: string, { parts }: Bundle): DomainError {
  const message = `Name one of: ${parts.map((part) => part.service).join(', ')}; one that can be applied for.`;
  return new DomainError('invalid', 'evidence-invalid', 'These records cannot be asked for.', {
    faults: [
      { path: '/service', code: 'service-unknown', message: `"${service.slice(0, 64)}" is no part. ${message}` },
    ],
  });
}
