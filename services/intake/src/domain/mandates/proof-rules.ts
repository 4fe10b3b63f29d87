/** Which register proves which mandate, what of its answer does, and how long that counts. */
import { dayMs, startOfDay, tashkentDay, yearsAfter } from '@darcha/legal-clock/clock.ts';
import type { RepresentativeKind } from '@darcha/proto/passport.ts';
import { isObject } from '../json.ts';

export type ProvenKind = Exclude<RepresentativeKind, 'power-of-attorney'>;

export interface ProofRule {
  record: string;
  /** The argument that is the personal number of the one who wants to act, and the field of the record that repeats it. */
  argument: string;
  /** The field that names those who may be acted for, and the member of each that is its number. */
  list: string;
  identifier: string;
  /** The legal basis, as the agreement names it. */
  basis: string;
  /** When somebody begins or submits something under it after so many days, the register is asked again. */
  askedAgainAfterDays: number;
  /** After so many days without an answer nothing can be done under it. */
  countsForDays: number;
}

/** A head may be dismissed any day; that a parent is no longer one takes a court. */
export const proofRules: Readonly<Record<ProvenKind, ProofRule>> = {
  parent: {
    ...{ record: 'interior-ministry/children@1', argument: 'parent', list: 'children', identifier: 'pin' },
    ...{ basis: 'family', askedAgainAfterDays: 30, countsForDays: 90 },
  },
  'legal-entity': {
    ...{ record: 'justice-ministry/legal-entities@1', argument: 'head', list: 'entities', identifier: 'tin' },
    ...{ basis: 'entities', askedAgainAfterDays: 1, countsForDays: 7 },
  },
};

/** What the agreements allow such questions for, and the agency that answers for them. */
export const proofAsking = { purpose: 'acting-for-another', consumer: 'justice-ministry' } as const;

export function isProven(kind: RepresentativeKind): kind is ProvenKind {
  return kind !== 'power-of-attorney';
}

/** Who may be acted for, as the register names them, and until when at the longest. */
export interface Named {
  name: string;
  until: Date;
}

/** `malformed`: what cannot be: of somebody else, or no such record. */
export type Said = Named | 'not-named' | 'of-age' | 'malformed';

/** What a record says of this representative and this principal. */
export function saidOf(
  record: Record<string, unknown>,
  { kind, representative, principal, now }: { kind: ProvenKind; representative: string; principal: string; now: Date },
): Said {
  const { argument, list, identifier } = proofRules[kind];
  const { [argument]: of, [list]: named } = record;
  if (of !== representative || !Array.isArray(named)) return 'malformed';
  const all = named.map((one: unknown) => read(kind, one, now));
  // One entry that cannot be makes all of them doubtful.
  if (all.includes(undefined)) return 'malformed';
  const at = named.findIndex((one: Record<string, unknown>) => one[identifier] === principal);
  const found = all[at];
  if (!found) return 'not-named';
  if (principal === representative) return 'malformed';
  return found.until <= now ? 'of-age' : found;
}

const ofAge = 18;
/** As long as nobody asks for a legal entity again; a head has no term that the register tells. */
const entityYears = 1;

function read(kind: ProvenKind, entry: unknown, now: Date): Named | undefined {
  if (!isObject(entry)) return undefined;
  const { name, bornOn, pin, tin } = entry;
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  if (kind === 'legal-entity') {
    if (!isNumber(tin, 9)) return undefined;
    return { name, until: yearsAfter(startOf(tashkentDay(now)) ?? now, entityYears) };
  }
  const born = startOf(bornOn);
  if (!isNumber(pin, 14) || !born || born > now) return undefined;
  // The term of years ends with the birthday; a child is of age when it begins.
  return { name, until: new Date(yearsAfter(born, ofAge).getTime() - dayMs) };
}

function isNumber(value: unknown, digits: number): boolean {
  return typeof value === 'string' && value.length === digits && /^[0-9]+$/.test(value);
}

function startOf(day: unknown): Date | undefined {
  if (typeof day !== 'string') return undefined;
  try {
    return startOfDay(day);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
