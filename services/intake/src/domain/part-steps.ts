/** The parts of an examination as its steps change them. */
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from './application.ts';
import type { World } from './command.ts';
import type { Occurrence } from './event.ts';
import {
  type DecidedPart,
  type Finding,
  type Findings,
  isAwaited,
  isOpen,
  outcomeOf,
  type Part,
  withPart,
} from './parts.ts';
import { afterCorrection, begun, isDue, partsFor, processOf, silent, stepIn, wholeOf } from './process.ts';
import { territoryFor } from './rules.ts';
import { digestOf, seenIn } from './view.ts';

/** What became of the parts. */
export interface Examined {
  parts: Part[];
  findings: Findings;
  whole: 'open' | 'approved' | 'refused';
  /** What to tell of it; nothing where there is only one part. */
  events: Occurrence[];
}

/** The parts when an official's examination begins, or begins again after a correction. */
export function beginParts(application: Application, world: World, until: Date): Examined {
  const { passport } = world;
  const { findings = {}, form, evidence } = application;
  const stands = (code: string) => {
    const step = stepIn(passport, code);
    return findings[code]?.seen === digestOf(seenIn(step, { form, evidence }, passport));
  };
  const before = application.parts
    ? afterCorrection(application.parts, passport, ({ code }) => stands(code))
    : partsFor(passport);
  const kept = before.filter((part) => outcomeOf(part) !== undefined).map(({ step }) => step);
  const left = Object.fromEntries(Object.entries(findings).filter(([step]) => kept.includes(step)));
  return carriedOn(application, before, left, world, until);
}

/** A part decided by an official: what follows from it for the others. */
export function decidePart(
  application: Application,
  part: DecidedPart,
  finding: Finding,
  world: World,
  until: Date,
): Examined {
  const { form, evidence, parts = [], findings = {} } = application;
  const seen = digestOf(seenIn(stepIn(world.passport, part.step), { form, evidence }, world.passport));
  const next = { ...findings, [part.step]: { ...finding, seen } };
  const type = part.outcome === 'approved' ? 'application.part-approved' : 'application.part-refused';
  const told = partEvent(type, `agency:${part.agency}`, part, world);
  return withFirst(carriedOn(application, withPart(parts, part), next, world, until), told, world.passport);
}

/** All parts whose term has passed, by what silence means for each; `approving`: the result could be made. */
export function lapseParts(application: Application, world: World, until: Date, approving: boolean): Examined {
  const { parts = [], findings = {}, form, evidence } = application;
  const { passport, now } = world;
  const next = new Map(Object.entries(findings));
  const first: Occurrence[] = [];
  const after = parts.map((part): Part => {
    if (!isDue(part, now)) return part;
    const silenced = silent(part, passport, approving);
    const outcome = outcomeOf(silenced);
    if (outcome) {
      const seen = digestOf(seenIn(stepIn(passport, part.step), { form, evidence }, passport));
      next.set(part.step, { seen });
    }
    const types = { approved: 'application.part-silent-approved', refused: 'application.part-silent-refused' } as const;
    first.push(partEvent(outcome ? types[outcome] : 'application.part-overdue', 'portal', part, world));
    return silenced;
  });
  const examined = carriedOn(application, after, Object.fromEntries(next), world, until);
  // Told also where there is only one part: nobody else tells of it.
  return { ...examined, events: [...first, ...examined.events] };
}

function carriedOn(
  application: Pick<Application, 'applicant' | 'form' | 'evidence'>,
  parts: Part[],
  findings: Findings,
  world: World,
  until: Date,
): Examined {
  const { now, passport } = world;
  const whole = wholeOf(parts, passport);
  if (whole !== 'open') return { parts, findings, whole, events: [] };
  const today = tashkentDay(now);
  const next = begun(parts, {
    now,
    passport,
    until,
    territoryOf: (step) => territoryFor(application, passport, step, today),
  });
  const opened = next
    .filter(isAwaited)
    .filter((part) => !parts.some((before) => before.step === part.step && isOpen(before)));
  const events = isSingle(passport)
    ? []
    : opened.map((part) => partEvent('application.part-begun', 'portal', part, world));
  return { parts: next, findings, whole, events };
}

function withFirst(examined: Examined, first: Occurrence, passport: Passport): Examined {
  return isSingle(passport) ? examined : { ...examined, events: [first, ...examined.events] };
}

export function isSingle(passport: Passport): boolean {
  return processOf(passport).length === 1;
}

/** An event about one part, with who has it and what is decided. */
export function partEvent(
  type: Occurrence['type'],
  party: string,
  { agency, step }: Pick<Part, 'step' | 'agency'>,
  { agencyName, passport }: World,
): Occurrence {
  return { type, party, fillings: { agency: agencyName(agency), step: stepIn(passport, step).title } };
}
