/** What intake says of signatures of others under an application. */
import type { ServiceProblems } from './service-problems.ts';

export const signatureProblems: ServiceProblems = {
  'signature-not-asked': [
    'not-found',
    'No signature of yours is asked for here',
    'GET /api/v1/signature-requests lists what waits for you; ask the applicant whether it has changed.',
  ],
  'signing-changed': [
    'stale',
    'The application is another one than you have read',
    'Read it again and sign that, by its new `digest`.',
  ],
  'signed-already': [
    'wrong-state',
    'You have signed already',
    'Ask the applicant to withdraw or to change the application: that makes the signatures void.',
  ],
};
