/** What the parts of a passport demand of one another: tier, legal bases, references, dates. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Known } from './check-passport.ts';
import type { Report } from './fault.ts';

/** Names that rules already give a meaning. */
const reservedNames = new Set(['today', 'applicant', 'form', 'number', 'facts']);

/**
 * A part with a wrong shape is not in `passport` and is passed over: its own fault is reported elsewhere. `written` are the
 * names of all parts, whatever their shape.
 */
export function reportConditions(
  passport: Partial<Passport>,
  written: ReadonlySet<string>,
  known: Known,
  report: Report,
): void {
  reportTier(passport, written, report);
  reportBases(passport, report);
  reportReferences(passport, known, report);
  reportRules(passport, report);
  reportFacts(passport, report);
  const { published, retired } = passport;
  if (published !== undefined && retired !== undefined && retired <= published) {
    report(['retired'], 'date-order', `Must be later than the day of publication, ${published}.`);
  }
}

function reportTier(passport: Partial<Passport>, written: ReadonlySet<string>, report: Report): void {
  const { tier, result, fee } = passport;
  if (tier === undefined) return;
  if (tier === 'informational') {
    for (const part of ['form', 'evidence', 'rules', 'result'] as const) {
      if (!written.has(part)) continue;
      report([part], 'tier', `Nothing is submitted to an informational service. Remove "${part}" or change the tier.`);
    }
    return;
  }
  const needs = (part: string, why: string) =>
    report(['tier'], 'tier', `A service of tier ${tier} needs ${part}: ${why}`);
  if (!written.has('form') && !written.has('evidence'))
    needs('"form" or "evidence"', 'what the decision is made from.');
  if (!written.has('clock')) needs('"clock"', 'within which legal term it is decided.');
  if (!written.has('result')) needs('"result"', 'what the applicant has in hand in the end.');
  if (fee !== undefined && fee !== 'none') {
    const message = 'Payments are not there yet, so a service applied for online must have "fee: none" for now.';
    report(['fee'], 'fee', message);
  }
  if (tier === 'interactive' && result && !result.collect) {
    report(['result'], 'collect', 'The result of an interactive service is collected at an office. Add "collect".');
  }
  if (tier === 'transactional' && result?.collect) {
    report(
      ['result', 'collect'],
      'collect',
      'The result of a transactional service is given online. Remove "collect".',
    );
  }
}

/** Every legal basis that is named must be among those of the passport. */
function reportBases(passport: Partial<Passport>, report: Report): void {
  const { basis } = passport;
  if (!basis) return;
  const check = (path: (string | number)[], key: string | undefined) => {
    if (key === undefined || Object.hasOwn(basis, key)) return;
    report(path, 'basis-unknown', `"${key}" is not a key of "basis". Use one of: ${Object.keys(basis).join(', ')}.`);
  };
  for (const [name, evidence] of Object.entries(passport.evidence ?? {})) {
    check(['evidence', name, 'basis'], evidence.basis);
  }
  passport.rules?.forEach((rule, index) => {
    check(['rules', index, 'basis'], rule.basis);
  });
  if (passport.fee && passport.fee !== 'none') check(['fee', 'basis'], passport.fee.basis);
  check(['clock', 'basis'], passport.clock?.basis);
}

function reportReferences(passport: Partial<Passport>, known: Known, report: Report): void {
  const { authority, offices, events, evidence } = passport;
  if (authority !== undefined && !known.agencies.has(authority)) {
    report(['authority'], 'agency-unknown', `There is no agency "${authority}". Add it to the agencies or correct it.`);
  }
  for (const [index, event] of (events ?? []).entries()) {
    if (known.events.has(event)) continue;
    report(['events', index], 'event-unknown', `There is no event "${event}". Add it to the events or correct it.`);
  }
  for (const [index, office] of (Array.isArray(offices) ? offices : []).entries()) {
    if (known.offices.has(office)) continue;
    report(
      ['offices', index],
      'office-unknown',
      `There is no office "${office}". Add it to the offices or correct it.`,
    );
  }
  for (const [name, { record }] of Object.entries(evidence ?? {})) {
    const agency = record.slice(0, record.indexOf('/'));
    if (reservedNames.has(name)) {
      report(['evidence', name], 'name-reserved', `"${name}" already has a meaning in rules. Choose another name.`);
    }
    if (known.agencies.has(agency)) continue;
    const message = `There is no agency "${agency}". Add it to the agencies or correct the record type.`;
    report(['evidence', name, 'record'], 'agency-unknown', message);
  }
}

function reportRules(passport: Partial<Passport>, report: Report): void {
  const seen = new Set<string>();
  for (const [index, rule] of (passport.rules ?? []).entries()) {
    if ((rule.refuse === undefined) === (rule.clerk === undefined)) {
      report(['rules', index], 'rule-outcome', 'A rule has one outcome: give either "refuse" or "clerk".');
    }
    if (seen.has(rule.code)) {
      report(['rules', index, 'code'], 'rule-code', `Another rule has the code "${rule.code}". Give each its own.`);
    }
    seen.add(rule.code);
  }
}

function reportFacts(passport: Partial<Passport>, report: Report): void {
  for (const [name, fact] of Object.entries(passport.result?.facts ?? {})) {
    if ((fact.value === undefined) !== (fact.schema === undefined)) continue;
    const message = 'A fact is either worked out ("value") or given by the official ("schema"). Give one of the two.';
    report(['result', 'facts', name], 'fact-source', message);
  }
}
