/** What is due next, taken in one step. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { type Moved, moveTo, type Visit } from '../page.ts';
import { caseAt } from './case.ts';

/** Claims the next one of the part of the queue the form names; `key` makes it happen once. */
export async function takeNext({ ask, form }: Visit, key: string, done?: string): Promise<Moved> {
  const chosen = (name: string) => form?.get(name) ?? '';
  const query = { territory: chosen('territory'), skill: chosen('skill'), service: chosen('service') };
  try {
    const { body } = await ask('claimNext', { query, header: { 'Idempotency-Key': key } });
    return moveTo(caseAt(body.number), done);
  } catch (error) {
    if (!isDomainError(error, 'queue-empty')) throw error;
    return moveTo('/desk', 'desk-queue-empty');
  }
}
