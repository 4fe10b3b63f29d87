import { dayAfter, startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Intake } from '../intake.ts';
import type { QueueFilter } from '../store/queues.ts';
import { requireOfficial } from './call.ts';
import type { ExaminationRpc } from './examination-call.ts';
import { readFilter } from './queue-filter.ts';

/** Counting further would take long and tell nobody more. */
const most = 10_000;

/** How much waits for the agency. Errors: `sign-in-required`, `officials-only`, `request-invalid`. */
export function countQueue({ store, now }: Intake): ExaminationRpc<'CountQueue'> {
  return async ({ territory, skill }) => {
    const { agency, id } = requireOfficial();
    const filter = readFilter({ territory, skill, claim: 'CLAIM_FILTER_UNSPECIFIED' }, id);
    const count = async (claim: QueueFilter['claim'], until?: Date) =>
      Math.min(most, await store.countTurn(agency, { ...filter, claim }, most, until));
    const at = now();
    const midnight = startOfDay(dayAfter(tashkentDay(at)));
    const [all, free, mine, proposed, due, overdue] = await Promise.all([
      count(undefined),
      count('free'),
      count({ by: id }),
      count('proposed'),
      count(undefined, midnight),
      count(undefined, at),
    ]);
    return { all, free, mine, proposed, due, overdue };
  };
}
