import type { Intake } from '../intake.ts';
import type { QueueFilter } from '../store/queues.ts';
import { requireOfficial } from './call.ts';
import type { ExaminationRpc } from './examination-call.ts';
import { dueBy, readFilter } from './queue-filter.ts';
import { stateName } from './wire.ts';

/** Counting further would take long and tell nobody more. */
const most = 10_000;
/** Of these the agency knows, and waits for somebody else. */
const waiting = ['submitted', 'waiting-for-register', 'waiting-for-scan', 'returned', 'ready-for-collection'] as const;

/** How much waits for the agency. Errors: `sign-in-required`, `officials-only`, `request-invalid`. */
export function countQueue({ store, now }: Intake): ExaminationRpc<'CountQueue'> {
  return async (asked) => {
    const { agency, id } = requireOfficial();
    const filter = readFilter({ ...asked, claim: 'CLAIM_FILTER_UNSPECIFIED' }, id);
    const { service } = filter;
    const count = async (more: QueueFilter) =>
      Math.min(most, await store.countTurn(agency, { ...filter, ...more }, most));
    const inState = async (state: (typeof waiting)[number]) => ({
      state: stateName(state),
      count: await store.countState(agency, { state, service }, most),
    });
    const at = now();
    const waitsFor = Promise.all(waiting.map(inState));
    const [all, free, mine, proposed, due, overdue, opinions] = await Promise.all([
      count({}),
      count({ claim: 'free' }),
      count({ claim: { by: id } }),
      count({ claim: 'proposed' }),
      count({ until: dueBy('DUE_FILTER_TODAY', at) }),
      count({ until: at }),
      count({ claim: 'opinion', territory: undefined, skill: undefined }),
    ]);
    return { all, free, mine, proposed, due, overdue, opinions, states: await waitsFor };
  };
}
