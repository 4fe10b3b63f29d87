/** GetStatistics: the questions of a day, for everybody, in groups that single nobody out. */
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { dayAfter, startOfDay } from '@darcha/legal-clock/clock.ts';
import type { GetStatisticsRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetStatisticsRequest.ts';
import type { GetStatisticsResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetStatisticsResponse.ts';
import { publishable, type Row } from '../../domain/operations/statistics.ts';
import type { StatisticsStore } from '../../store/statistics-store.ts';
import { verdicts } from '../wire.ts';

/** Entries bear the clocks of instances, which may be behind; so long after midnight one of the day may come yet. */
const settledAfterMs = 300_000;
const form = /^\d{4}-\d\d-\d\d$/;

export function getStatistics({ statistics }: { statistics: StatisticsStore }) {
  return async ({ day }: GetStatisticsRequest): Promise<GetStatisticsResponseInput> => {
    const over = endOf(day).getTime() + settledAfterMs;
    const { caughtUpAt } = await statistics.progress();
    if (caughtUpAt === undefined || caughtUpAt.getTime() < over) throw unknown();
    const found = await statistics.day(day);
    if (!found) throw unknown();
    return { day, rows: publishable(found.groups).map(toRow), questions: found.entries };
  };
}

function endOf(day: string): Date {
  try {
    if (form.test(day)) return startOfDay(dayAfter(day));
  } catch {
    // Of the form, and no day.
  }
  throw invalidField('/day', 'format', 'Must be a day, YYYY-MM-DD.');
}

function toRow({ verdict, ...row }: Row) {
  return { ...row, verdict: verdict === undefined ? ('VERDICT_UNSPECIFIED' as const) : verdicts[verdict] };
}

function unknown(): DomainError {
  return new DomainError(
    'not-found',
    'statistics-unknown',
    'There is nothing counted of this day. A day is counted once it is over in Tashkent, a few minutes after midnight.',
  );
}
