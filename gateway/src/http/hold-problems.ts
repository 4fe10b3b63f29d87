/** What intake says of legal holds. */
import type { ServiceProblems } from './service-problems.ts';

export const holdProblems: ServiceProblems = {
  'hold-invalid': [
    'invalid',
    'The hold cannot be placed so',
    'Give reasons, the legal basis and a day of review at most 366 days ahead; `errors` names every fault.',
  ],
  'hold-in-force': [
    'wrong-state',
    'The application is held already',
    'Read it to see by whom and until when; release that hold before placing another.',
  ],
  'no-hold': ['wrong-state', 'The application is not held', 'There is nothing to release.'],
};
