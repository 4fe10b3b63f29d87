/** What intake says to those who follow an application without signing in. */
import type { ServiceProblems } from './service-problems.ts';

export const followingProblems: ServiceProblems = {
  'status-unknown': [
    'not-found',
    'There is nothing under this number and code',
    'Compare both with what the applicant has. After five wrong codes none is looked at for an hour, unless the applicant renews the code.',
  ],
  'calendar-unknown': [
    'not-found',
    'There is no calendar at this address',
    'The applicant makes a new address in the application.',
  ],
};
