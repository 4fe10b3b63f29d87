/** What a passport names elsewhere: legal bases of its own, agencies, offices, events and record types of the lists. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { didYouMean } from '../document/nearest.ts';
import type { Known } from './check-passport.ts';

/** Names that rules already give a meaning. */
const reservedNames = new Set(['today', 'applicant', 'form', 'number', 'facts']);

type Path = (string | number)[];

/** Every legal basis that is named must be among those of the passport. */
export function reportBases(passport: Partial<Passport>, report: Report): void {
  const { basis } = passport;
  if (!basis) return;
  const check = (path: Path, key: string | undefined) => {
    if (key === undefined || Object.hasOwn(basis, key)) return;
    const keys = Object.keys(basis);
    const message = `"${key}" is not a key of "basis". Use one of: ${keys.join(', ')}.${didYouMean(key, keys)}`;
    report(path, 'basis-unknown', message);
  };
  const checkAll = (path: Path, parts: readonly { basis?: string }[] | undefined) => {
    for (const [index, part] of (parts ?? []).entries()) check([...path, index, 'basis'], part.basis);
  };
  for (const [name, evidence] of Object.entries(passport.evidence ?? {})) {
    check(['evidence', name, 'basis'], evidence.basis);
  }
  for (const [name, attachment] of Object.entries(passport.attachments ?? {})) {
    check(['attachments', name, 'basis'], attachment.basis);
  }
  for (const [code, signature] of Object.entries(passport.signatures?.of ?? {})) {
    check(['signatures', 'of', code, 'basis'], signature.basis);
  }
  checkAll(['rules'], passport.rules);
  checkAll(['papers'], passport.papers);
  checkAll(['process'], passport.process);
  if (passport.fee && passport.fee !== 'none') {
    check(['fee', 'basis'], passport.fee.basis);
    checkAll(['fee', 'reductions'], passport.fee.reductions);
  }
  check(['clock', 'basis'], passport.clock?.basis);
  check(['clock', 'extension', 'basis'], passport.clock?.extension?.basis);
  check(['retention', 'basis'], passport.retention?.basis);
  for (const [index, key] of (passport.result?.basis ?? []).entries()) check(['result', 'basis', index], key);
}

/** Where those there are can be looked up. */
const lists = {
  agency: '/api/v1/agencies',
  office: '/api/v1/offices?agency=CODE',
  event: '/api/v1/events',
};

/** What is said of a name that is in no list. Editors cannot add to the lists: those who run the portal do. */
export function unknownName(what: keyof typeof lists, code: string, codes: ReadonlySet<string>): string {
  const hint = didYouMean(code, codes);
  return `There is no ${what} "${code}".${hint} GET ${lists[what]} tells those there are; the portal's operators add others.`;
}

export function reportReferences(passport: Partial<Passport>, known: Known, report: Report): void {
  const { authority, offices, events, evidence, process } = passport;
  const check = (path: Path, what: 'agency' | 'office' | 'event', code: string, codes: ReadonlySet<string>) => {
    if (codes.has(code)) return;
    report(path, `${what}-unknown`, unknownName(what, code, codes));
  };
  if (authority !== undefined) check(['authority'], 'agency', authority, known.agencies);
  for (const [index, event] of (events ?? []).entries()) check(['events', index], 'event', event, known.events);
  for (const [index, office] of (Array.isArray(offices) ? offices : []).entries()) {
    check(['offices', index], 'office', office, known.offices);
  }
  for (const [index, { agency }] of (process ?? []).entries()) {
    check(['process', index, 'agency'], 'agency', agency, known.agencies);
  }
  for (const [name, { record }] of Object.entries(evidence ?? {})) {
    if (reservedNames.has(name)) {
      report(['evidence', name], 'name-reserved', `"${name}" already has a meaning in rules. Choose another name.`);
    }
    check(['evidence', name, 'record'], 'agency', record.slice(0, record.indexOf('/')), known.agencies);
  }
}

/** Codes stand in decisions and statistics: within its list each means one thing. */
export function reportTwins(passport: Partial<Passport>, report: Report): void {
  const { rules, papers, process, pages, fee } = passport;
  const check = (path: Path, code: string, parts: readonly { code: string }[] | undefined) => {
    const seen = new Set<string>();
    for (const [index, part] of (parts ?? []).entries()) {
      if (seen.has(part.code)) {
        report([...path, index, 'code'], code, `The code "${part.code}" is used already. Give each its own.`);
      }
      seen.add(part.code);
    }
  };
  check(['rules'], 'rule-code', rules);
  check(['papers'], 'code-twice', papers);
  check(['process'], 'code-twice', process);
  check(['pages'], 'code-twice', pages);
  if (fee !== undefined && fee !== 'none') check(['fee', 'reductions'], 'code-twice', fee.reductions);
}
