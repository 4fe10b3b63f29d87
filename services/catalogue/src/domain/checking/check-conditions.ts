/** What the parts of a passport demand of one another: tier, suspension, references, dates. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { reportClock } from './check-clock.ts';
import { reportFallbacks } from './check-fallback.ts';
import { reportBases, reportReferences, reportTwins } from './check-names.ts';
import { reportPages } from './check-pages.ts';
import type { Known } from './check-passport.ts';
import { reportProcess } from './check-process.ts';
import { reportRecords } from './check-records.ts';
import { reportRepresentatives } from './check-representatives.ts';
import { reportRules } from './check-rules.ts';
import { reportShares } from './check-shares.ts';

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
  reportSuspension(passport, written, report);
  reportBases(passport, report);
  reportReferences(passport, known, report);
  if (known.records) reportRecords(passport, known.records, report);
  reportFallbacks(passport, report);
  reportTwins(passport, report);
  reportProcess(passport, report);
  reportClock(passport, known, report);
  reportShares(passport, report);
  reportRules(passport, report);
  reportFacts(passport, report);
  reportPages(passport, report);
  reportRepresentatives(passport, report);
  const { published, retired } = passport;
  if (published !== undefined && retired !== undefined && retired <= published) {
    report(['retired'], 'date-order', `Must be later than the day of publication, ${published}.`);
  }
}

function reportTier(passport: Partial<Passport>, written: ReadonlySet<string>, report: Report): void {
  const { tier, result } = passport;
  if (tier === undefined) return;
  if (tier === 'informational') {
    for (const part of [
      'form',
      'pages',
      'duplicates',
      'representatives',
      'signatures',
      'evidence',
      'attachments',
      'rules',
      'result',
      'suspended',
    ] as const) {
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

/** What the portal cannot do yet must not be promised: such a service is described, and says why it is not open. */
function reportSuspension(passport: Partial<Passport>, written: ReadonlySet<string>, report: Report): void {
  const { tier, fee } = passport;
  if (tier === undefined || tier === 'informational' || written.has('suspended')) return;
  const advice = 'Add "suspended" with the reason and with what to do instead.';
  if (fee === undefined || fee === 'none') return;
  report(['fee'], 'suspended-missing', `Fees cannot be paid online yet. ${advice}`);
}

function reportFacts(passport: Partial<Passport>, report: Report): void {
  for (const [name, fact] of Object.entries(passport.result?.facts ?? {})) {
    if ((fact.value === undefined) !== (fact.schema === undefined)) continue;
    const message = 'A fact is either worked out ("value") or given by the official ("schema"). Give one of the two.';
    report(['result', 'facts', name], 'fact-source', message);
  }
}
