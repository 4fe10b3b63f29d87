/** What can be wrong with subscriptions and changes. */
import { DomainError, type Fault, invalidField } from '@darcha/kit/errors.ts';

export function untilTooLate(longest: string): DomainError {
  return invalidField('/until', 'range', `The agreement is in force until ${longest}; a subscription ends with it.`);
}

export function subscriptionsExhausted(limit: number): DomainError {
  return new DomainError(
    'too-many',
    'subscriptions-exhausted',
    `You have ${limit} subscriptions. End those that are needed no longer.`,
  );
}

export function foreign(faults: Fault[]): DomainError {
  return new DomainError(
    'forbidden',
    'record-type-foreign',
    'A change is told by the provider of the record. Name only record types of your own.',
    { faults: faults.slice(0, 20) },
  );
}
