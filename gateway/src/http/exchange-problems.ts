/** What the exchange says of accesses and disputes. */
import type { ServiceProblems } from './service-problems.ts';

export const exchangeProblems: ServiceProblems = {
  'access-unknown': [
    'not-found',
    'There is no such access to your records',
    'GET /api/v1/accesses lists yours. Accesses to the records of others are not shown.',
  ],
  'dispute-exists': [
    'already-exists',
    'You have disputed this access before',
    'GET /api/v1/accesses/{position}/dispute shows what has come of it.',
  ],
  'dispute-unknown': ['not-found', 'There is no such dispute', 'GET /api/v1/disputes lists those you may see.'],
  'dispute-not-extended': [
    'wrong-state',
    'The term for the answer is not extended',
    'The detail says why; answer by the day the wait of the dispute tells.',
  ],
  'dispute-answered': [
    'already-exists',
    'The dispute is answered already',
    'An answer stays as it was given; the list of disputes shows it.',
  ],
};
