/** What intake says of results in hand, at the office and revoked. */
import type { ServiceProblems } from './service-problems.ts';

export const resultProblems: ServiceProblems = {
  'collector-not-named': [
    'wrong-state',
    'The applicant has named nobody to collect',
    'The applicant names the person in the application, and gives them the new code.',
  ],
  'status-list-unknown': [
    'not-found',
    'There is no such list',
    'Name the day a result was issued, as the result does.',
  ],
  'application-erased': [
    'wrong-state',
    'It was erased',
    'Its time of keeping is over. The record of the application proves what was decided.',
  ],
  'no-record': [
    'wrong-state',
    'The application has no record of its steps',
    'It was begun before records were kept. Its timeline tells what was done with it.',
  ],
  'printing-busy': ['unavailable', 'Many results are being printed', 'Try again in a few seconds.'],
};
