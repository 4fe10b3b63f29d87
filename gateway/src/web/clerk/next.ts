/** What is due next, taken in one step. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { type Moved, moveTo, type Visit } from '../page.ts';
import { caseAt } from './case.ts';
import { inLane, laneOf } from './lane.ts';

/** Claims the next one of the official's lane; `key` makes it happen once, `done` says what was done before. */
export async function takeNext(visit: Visit, key: string, done?: string): Promise<Moved> {
  const lane = laneOf(visit);
  try {
    const { body } = await visit.ask('claimNext', { query: lane, header: { 'Idempotency-Key': key } });
    return moveTo(inLane(caseAt(body.number), lane), done);
  } catch (error) {
    if (!isDomainError(error, 'queue-empty')) throw error;
    return moveTo(inLane('/desk', lane), done ?? 'desk-queue-empty');
  }
}
