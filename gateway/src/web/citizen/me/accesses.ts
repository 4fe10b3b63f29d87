/** `/me/accesses`: who looked at the reader's records, newest first. */
import type { BodyOf } from '../../operations.ts';
import type { Page, Visit } from '../../page.ts';
import { nextToken, textOf, unlessAway } from '../follow/parts.ts';

export type Access = BodyOf<'listAccesses'>['items'][number];

const verdicts = ['granted', 'denied', 'failed'] as const;

export const accesses: Page = {
  path: '/me/accesses',
  for: 'person',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const filter = filterOf(visit);
    const [answer, agencies] = await Promise.all([
      ask('listAccesses', { query: filter.asked }),
      unlessAway(ask('listAgencies')),
    ]);
    const items = [
      { value: '', text: say('me.accesses.all') },
      ...(agencies?.body.items ?? []).map(({ code, name }) => ({
        value: code,
        text: textOf(name),
        selected: code === query('agency'),
      })),
    ];
    return {
      view: 'citizen/me/accesses.njk',
      title: say('me.accesses.title'),
      back: '/me',
      model: {
        accesses: answer.body.items.map((access) => accessEntry(access, visit)),
        agencies: items,
        verdicts: [
          { value: '', text: say('me.accesses.all') },
          ...verdicts.map((code) => ({
            value: code,
            text: say(`me.verdict.${code}`),
            selected: code === filter.verdict,
          })),
        ],
        ...{ from: query('from'), to: query('to'), filtered: filter.filtered },
        next: nextHref(nextToken(answer, 'before'), visit),
      },
    };
  },
};

/** What of the address is asked for; a day that is none is left out. */
function filterOf({ query }: Visit) {
  const verdict = verdicts.find((one) => one === query('verdict'));
  const agency = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(query('agency')) ? query('agency') : undefined;
  const before = Number(query('before')) || undefined;
  const from = instantOf(query('from'), 'T00:00:00+05:00');
  const to = instantOf(query('to'), 'T23:59:59+05:00');
  const filtered = [verdict, agency, from, to].some((one) => one !== undefined);
  const given = Object.entries({ agency, before, from, to }).filter(([, value]) => value !== undefined);
  const asked = { ...Object.fromEntries(given), ...(verdict && { verdict }), size: 20 };
  return { asked, verdict, filtered };
}

function instantOf(day: string, time: string): string | undefined {
  const at = new Date(`${day}${time}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}

function nextHref(before: string, { query }: Visit): string {
  if (before === '') return '';
  const kept = ['agency', 'verdict', 'from', 'to']
    .map((name) => [name, query(name)] as const)
    .filter(([, value]) => value !== '');
  return `/me/accesses?${new URLSearchParams({ ...Object.fromEntries(kept), before })}`;
}

export function accessEntry(access: Access, { say, format }: Visit) {
  const {
    position,
    at,
    consumerName,
    consumer,
    senderName,
    sender,
    recordTitle,
    recordType,
    serviceTitle,
    verdict,
    disputed,
  } = access;
  return {
    href: `/me/accesses/${position}`,
    at: format.time(at),
    who: textOf(consumerName) || consumer || textOf(senderName) || sender,
    what: textOf(recordTitle) || recordType,
    service: textOf(serviceTitle),
    outcome: say(`me.verdict.${verdict}`),
    disputed,
  };
}
