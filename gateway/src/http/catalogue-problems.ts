/** What the catalogue says of services, passports in the making, webhooks and quotas. */
import type { ServiceProblems } from './service-problems.ts';

export const catalogueProblems: ServiceProblems = {
  'service-unknown': ['not-found', 'There is no such service', 'Find the service in /api/v1/services.'],
  'version-unknown': [
    'not-found',
    'There is no such version',
    'Read the service without a version to see which one is in force.',
  ],
  'integrator-required': [
    'forbidden',
    'This is for integrators',
    'Use an access token of your client (client credentials).',
  ],
  'operator-required': [
    'forbidden',
    'Only those who run the portal can do this',
    'Sign in as an official of the portal with the role operator.',
  ],
  'webhook-unknown': ['not-found', 'You have no such webhook', 'GET /api/v1/webhooks lists yours.'],
  'webhooks-too-many': ['too-many', 'You have as many webhooks as are possible', 'Delete one first.'],
  'editor-required': [
    'forbidden',
    'Only editors can do this',
    'Sign in as an official with the role editor; your agency gives it to you.',
  ],
  'draft-unknown': ['not-found', 'Your agency has no such draft', 'GET /api/v1/passport-drafts lists them.'],
  'office-unknown': [
    'not-found',
    'Your agency has no such office',
    'GET /api/v1/offices?agency=CODE lists the offices of an agency.',
  ],
  'hours-limit': [
    'too-many',
    'The hours of the office were changed too often',
    'At most 50 times within a day; change them again tomorrow.',
  ],
  'draft-limit': [
    'too-many',
    'There are too many drafts, or too many changes of one',
    'The detail says which. Publish or discard drafts that are open.',
  ],
  'passport-faulty': [
    'invalid',
    'The passport has faults',
    'The list errors names each with its line. Correct the text and save it again.',
  ],
  'second-person-required': [
    'forbidden',
    'Another person has to publish it',
    'Nobody publishes what they have written. Ask a colleague who has the role of an editor.',
  ],
  'authority-foreign': [
    'forbidden',
    'Another agency gives this service',
    'Only the editors of the competent authority, or of the agency it belongs to, may do this.',
  ],
  'already-retired': [
    'wrong-state',
    'The version is retired already',
    'The day of a retirement never changes. Publish a new version to give the service again.',
  ],
};
