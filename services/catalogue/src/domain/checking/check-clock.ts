/** The legal term: what its extension, its escalation and its silence need to be carried out. */
import { readTerm } from '@darcha/legal-clock/clock.ts';
import type { Escalation, Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { unknownName } from './check-names.ts';
import type { Known } from './check-passport.ts';

/** Never throws; a term that is none is reported by its shape. */
export function reportClock({ clock, result }: Partial<Passport>, known: Known, report: Report): void {
  if (!clock) return;
  const { decide, extension, escalation = [], silence } = clock;
  const kinds = [decide, extension?.by].map((term) => term && readTerm(term)?.kind);
  if (kinds[0] && kinds[1] && kinds[0] !== kinds[1]) {
    const message = `The term is extended in days counted as its own are: ${kinds[0]} days. Write "by" so, as "decide" is.`;
    report(['clock', 'extension', 'by'], 'extension-kind', message);
  }
  for (const [index, step] of escalation.entries()) reportStep(step, index, known, report);
  if (silence !== 'approve') return;
  for (const [name, { value }] of Object.entries(result?.facts ?? {})) {
    if (value !== undefined) continue;
    const message = `Nobody gives the fact "${name}" when silence approves. Let it follow from records and answers ("value").`;
    report(['clock', 'silence'], 'silence-facts', message);
  }
}

function reportStep({ to, agency, before, after }: Escalation, index: number, known: Known, report: Report): void {
  const path = ['clock', 'escalation', index];
  if (before !== undefined && after !== undefined) {
    report(path, 'escalation-when', 'Somebody is told either before the end or after it. Leave one of the two out.');
  }
  if ((to === 'higher-body') !== (agency !== undefined)) {
    const message =
      'Name the "agency" of a "higher-body", and of nobody else: the official and the head are the agency\'s own.';
    report(path, 'escalation-agency', message);
  } else if (agency !== undefined && !known.agencies.has(agency)) {
    report([...path, 'agency'], 'agency-unknown', unknownName('agency', agency, known.agencies));
  }
}
