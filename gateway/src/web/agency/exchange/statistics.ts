/** `/agency/exchange/statistics`: what agencies asked one another on a day. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Page, Visit } from '../../page.ts';
import { dayFromNow, dayParts, readAgencyNames, readDay } from '../parts.ts';

/** The most frequent; the whole table is there to be downloaded. */
const mostRows = 50;

export const statistics: Page = {
  path: '/agency/exchange/statistics',
  for: 'official',
  show: async (visit) => {
    const { say, request } = visit;
    const form = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
    const asked = form.has('day.year') ? readDay(form, 'day', visit) : dayFromNow(-1);
    const day = typeof asked === 'string' ? asked : '';
    const counted = day === '' ? undefined : await countedOn(day, visit);
    const rows = counted?.rows.toSorted((one, other) => other.count - one.count) ?? [];
    return {
      view: 'agency/exchange/statistics.njk',
      title: say('exchange.statistics'),
      back: '/agency/exchange',
      errors: typeof asked === 'string' ? [] : [asked],
      model: {
        day,
        parts: dayParts('day', day, form.has('day.year') ? form : undefined),
        counted,
        rows: rows.slice(0, mostRows),
        more: rows.length > mostRows,
        nameOf: await readAgencyNames(visit),
      },
    };
  },
};

/** Undefined for a day that is not over or was not counted. */
async function countedOn(day: string, { ask }: Visit) {
  try {
    return (await ask('getExchangeStatistics', { query: { day } })).body;
  } catch (error) {
    if (isDomainError(error, 'statistics-unknown') || isDomainError(error, 'request-invalid')) return undefined;
    throw error;
  }
}
