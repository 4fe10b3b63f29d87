/** What intake says of mandates and of who acts under them. */
import type { ServiceProblems } from './service-problems.ts';

export const mandateProblems: ServiceProblems = {
  'mandate-unknown': [
    'not-found',
    'There is no such mandate of yours',
    'Compare the number: GET /api/v1/mandates lists those you have granted or received.',
  ],
  'mandate-invalid': ['invalid', 'The mandate cannot be granted so', 'Mend what `errors` names.'],
  'mandates-too-many': [
    'too-many',
    'You have too many mandates open',
    'Revoke those that are not needed any more, then grant this one.',
  ],
  'mandate-not-offered': ['wrong-state', 'The mandate is no open offer', 'Ask whoever granted it for another one.'],
  'mandate-not-in-force': [
    'wrong-state',
    'The mandate is not in force',
    'Nothing can be done under it. It is to be accepted first, or has ended (`facts.state`): then a new one has to be granted. If `unconfirmed`, POST /api/v1/mandate-proofs has the register asked again.',
  ],
  'mandate-out-of-scope': [
    'forbidden',
    'The mandate does not cover this',
    'Ask for a mandate with this power and service, or leave it to the person you act for.',
  ],
  'representation-not-allowed': [
    'forbidden',
    'The service takes no such representative',
    '`representatives` of the service says which it takes; otherwise the person applies themselves.',
  ],
  'not-represented': ['wrong-state', 'Nobody conducts the application for you', 'There is nothing to take over.'],
};
