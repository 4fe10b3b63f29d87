/** What an agreement waits for: who must act, since when, and what ends the wait. */
import { dayAfter, startOfDay } from '@darcha/legal-clock/clock.ts';
import type { Text } from '@darcha/proto/text.ts';
import { type Fields, specialOf } from '../sensitivity.ts';
import { type Agreement, inForceOf, proposalOf } from './agreement.ts';
import type { Standing } from './quota.ts';
import { type WaitCode, waitTexts } from './texts.ts';

export interface Wait {
  /** "agency:<code>", or "time" when it ends by itself. */
  party: string;
  code: WaitCode;
  since: string;
  /** When it ends by itself. */
  until?: string;
  text: Text;
}

export interface Now {
  /** How its limits stand. */
  standings: readonly Standing[];
  /** Today in Tashkent, YYYY-MM-DD. */
  day: string;
  /** The fields of its record type. */
  fields: Fields | undefined;
}

export function waitsOf(agreement: Agreement, { standings, day, fields }: Now): Wait[] {
  return [
    ...waitOfProposal(agreement, fields),
    ...waitsOfState(agreement, day),
    ...waitsOfQuota(agreement, standings, day),
  ];
}

function waitOfProposal(agreement: Agreement, fields: Fields | undefined): Wait[] {
  const open = proposalOf(agreement);
  if (!open) return [];
  const { consumer, provider } = agreement;
  const asked = open.by === consumer ? provider : consumer;
  const special = specialOf(fields, open.terms.fields).join(', ');
  const requested = special === '' ? 'grant' : 'grant-special';
  const code = agreement.state === 'requested' ? requested : 'change';
  return [wait(code, `agency:${asked}`, open.since, { asked, asker: open.by, fields: special })];
}

function waitsOfState(agreement: Agreement, day: string): Wait[] {
  const { consumer, provider, since } = agreement;
  const terms = inForceOf(agreement)?.terms;
  if (!terms || agreement.state === 'ended') return [];
  const suspended =
    agreement.state === 'suspended' ? [wait('suspension', `agency:${provider}`, since, { provider })] : [];
  if (day < terms.from) {
    const until = startOfDay(terms.from).toISOString();
    return [...suspended, wait('term-ahead', 'time', since, { day: terms.from }, until)];
  }
  if (day <= terms.until) return suspended;
  const over = startOfDay(dayAfter(terms.until)).toISOString();
  return [...suspended, wait('term-over', `agency:${consumer}`, over, { consumer, day: terms.until })];
}

function waitsOfQuota(agreement: Agreement, standings: readonly Standing[], day: string): Wait[] {
  if (agreement.state !== 'granted') return [];
  const { consumer, provider } = agreement;
  return standings
    .filter(({ remaining }) => remaining === 0)
    .map(({ scope, limit, renewsAt }) => {
      const code = scope === 'total' ? 'total-used' : 'quota-used';
      const since = startOfDay(scope === 'month' ? `${day.slice(0, 7)}-01` : day).toISOString();
      return wait(code, 'time', since, { consumer, provider, limit: String(limit) }, renewsAt.toISOString());
    });
}

function wait(code: WaitCode, party: string, since: string, values: Record<string, string>, until?: string): Wait {
  const text = Object.fromEntries(
    Object.entries(waitTexts[code]).map(([language, words]) => [
      language,
      words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    ]),
  ) as Text;
  return { party, code, since, text, ...(until !== undefined && { until }) };
}
