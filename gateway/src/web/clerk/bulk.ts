/** One step with many applications, and what came of each. */
import type { BodyOf, Input } from '../operations.ts';
import type { Shown, Visit } from '../page.ts';
import { wordsOf } from '../problems.ts';
import { caseAt } from './case.ts';
import { inLane, laneOf } from './lane.ts';

export async function takeMany(visit: Visit, body: NonNullable<Input<'takeBulkStep'>['body']>): Promise<Shown> {
  const { ask, once } = visit;
  return outcome(visit, (await ask('takeBulkStep', { header: { 'Idempotency-Key': once }, body })).body);
}

export const noneChosen = ({ say }: Pick<Visit, 'say'>) => ({ field: 'queue', text: say('desk.queue.none-chosen') });

function outcome(visit: Visit, { items }: BodyOf<'takeBulkStep'>): Shown {
  const { say } = visit;
  const lane = laneOf(visit);
  const outcomes = items.map(({ number, application, problem }) => ({
    ...{ number, at: inLane(caseAt(number), lane), title: application?.title },
    problem: problem && wordsOf(problem.code, say),
  }));
  const done = outcomes.filter(({ problem }) => problem === undefined).length;
  const back = inLane('/desk', lane);
  return { view: 'clerk/bulk.njk', title: say('desk.bulk.title', { count: done }), model: { outcomes }, back };
}
