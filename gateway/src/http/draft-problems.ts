/** What intake says of drafts and duplicates. */
import type { ServiceProblems } from './service-problems.ts';

export const draftProblems: ServiceProblems = {
  'duplicate-under-way': [
    'wrong-state',
    'Such an application is under way already',
    'Follow the other one (`facts.number`), or submit this one with a reason: POST .../submission/duplicate.',
  ],
  'prepared-draft-unknown': [
    'not-found',
    'There is no prepared draft under this code',
    'Compare the code; it opens one draft, once, within 14 days. Ask whoever prepared it for another.',
  ],
  'prepared-drafts-too-many': [
    'too-many',
    'Too many of your drafts wait for their persons',
    'Prepare others when some have been opened, or their 14 days are over.',
  ],
};
