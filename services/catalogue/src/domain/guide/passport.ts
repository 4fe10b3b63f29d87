/** What of a passport decides whether it applies, taken apart once. */
import type { Passport } from '@darcha/proto/passport.ts';
import { type FeelName, readFeel } from '../checking/feel.ts';
import { type Condition, parseCondition } from './condition.ts';

export interface GuidedPassport {
  passport: Passport;
  /** Record types by the names of evidence; none for a second piece of the same type, which is about somebody else. */
  records: ReadonlyMap<string, string | undefined>;
  /** In the order of the passport's rules. */
  rules: readonly Condition[];
  /** In the order of its papers; undefined for one that is always needed. */
  papers: readonly (Condition | undefined)[];
  /** In the order of its reductions; undefined for one an official sees to. */
  reductions: readonly (Condition | undefined)[];
  /** Names of the questions of its form that any of these reads. */
  formNames: ReadonlySet<string>;
}

/** A passport in force is the same object until another edition: what is made of it is kept as long as it is. */
const known = new WeakMap<Passport, GuidedPassport>();

export function guided(passport: Passport): GuidedPassport {
  const before = known.get(passport);
  if (before) return before;
  const made = prepare(passport);
  known.set(passport, made);
  return made;
}

function prepare(passport: Passport): GuidedPassport {
  const records = new Map<string, string | undefined>();
  const seen = new Set<string>();
  for (const [name, { record }] of Object.entries(passport.evidence ?? {})) {
    records.set(name, seen.has(record) ? undefined : record);
    seen.add(record);
  }
  const isWhole = (name: FeelName) => (name.member === undefined ? records.has(name.root) : isOrganisation(name));
  const condition = (when: string | undefined) => (when === undefined ? undefined : parseCondition(when, isWhole));
  const fee = passport.fee === 'none' ? undefined : passport.fee;
  return {
    passport,
    records,
    rules: (passport.rules ?? []).map(({ when }) => parseCondition(when, isWhole)),
    papers: (passport.papers ?? []).map(({ when }) => condition(when)),
    reductions: (fee?.reductions ?? []).map(({ when }) => condition(when)),
    formNames: new Set(
      [...(passport.rules ?? []), ...(passport.papers ?? []), ...(fee?.reductions ?? [])]
        .flatMap(({ when }) => (when === undefined ? [] : readFeel(when).names))
        .flatMap(({ root, member }) => (root === 'form' && member !== undefined ? [member] : [])),
    ),
  };
}

/** The organisation an applicant acts for. */
export function isOrganisation({ root, member }: FeelName): boolean {
  return root === 'applicant' && member === 'organisation';
}
