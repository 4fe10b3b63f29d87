/** Every sort of problem of the services: the page `/problems/<code>` and the title of each come from here. */
import type { ErrorKind } from '@darcha/kit/errors.ts';

/** What services say, by their codes; the status follows from the kind. */
export const serviceProblems: Readonly<Record<string, readonly [kind: ErrorKind, title: string, explanation: string]>> =
  {
    'service-unknown': ['not-found', 'There is no such service', 'Find the service in /api/v1/services.'],
    'version-unknown': [
      'not-found',
      'There is no such version',
      'Read the service without a version to see which one is in force.',
    ],
    'service-retired': [
      'wrong-state',
      'The service is no longer given',
      'Look for the service that has taken its place.',
    ],
    'service-informational': [
      'wrong-state',
      'This service is not applied for online',
      'Its steps say what to do instead.',
    ],
    'service-suspended': [
      'wrong-state',
      'The service takes no applications online at present',
      'The detail says why and what to do instead; so does `suspended` of the service, in every language.',
    ],
    'audience-mismatch': [
      'forbidden',
      'The service is not for you',
      'Its audience says whom it is for; for a legal entity, sign in as its representative.',
    ],
    'application-unknown': [
      'not-found',
      'There is no such application',
      'Compare the number with your confirmation. Applications of others are not shown.',
    ],
    'subject-unknown': [
      'not-found',
      'There is no such application',
      'Compare the number with your confirmation. Applications of others are not shown.',
    ],
    'action-not-allowed': [
      'wrong-state',
      'This cannot be done in the present state',
      'The list actions of the application says what can be done now.',
    ],
    'already-claimed': ['wrong-state', 'Somebody else has claimed it', 'Take another application from the queue.'],
    'evidence-not-requested': [
      'wrong-state',
      'Records have not been asked for yet',
      'Ask for the records named, look at them, then submit.',
    ],
    'no-result': ['wrong-state', 'There is no result yet', 'The state of the application says where it is.'],
    'version-stale': [
      'stale',
      'It has changed since you read it',
      'Read it again and repeat the change on the new state.',
    ],
    'form-invalid': [
      'invalid',
      'The answers are not complete or not of the right form',
      'The list errors names each answer to be corrected.',
    ],
    'key-reused': ['invalid', 'The idempotency key was used for something else', 'Use a new key for each new thing.'],
    'collection-code-wrong': ['forbidden', 'The code is wrong', 'Compare it with the one the person shows.'],
    'role-not-allowed': ['forbidden', 'This is not yours to do', 'The detail says who can do it.'],
    'caller-not-allowed': ['forbidden', 'This is not yours to do', 'The detail says who can do it.'],
    'evidence-invalid': [
      'invalid',
      'There is no such record in this service',
      'The evidence of the service names its records.',
    ],
    'facts-invalid': [
      'invalid',
      'The facts of the result are not complete or not of the right form',
      'The list errors names each fact; the result of the service says what it asks for.',
    ],
    'fields-invalid': ['invalid', 'There are no such answers', 'Name answers of the form as JSON Pointers.'],
    'reasons-invalid': [
      'invalid',
      'The reasons are missing',
      'Give reasons of 10 to 2,000 characters for the applicant.',
    ],
    'not-claimed': ['wrong-state', 'Claim it first', 'Only the official who has claimed an application decides it.'],
    'office-undetermined': ['wrong-state', 'No office for collection is known', 'The answers must name the office.'],
    'collection-locked': [
      'too-many',
      'Too many wrong codes',
      'Wait as long as Retry-After says, then ask for the code again.',
    ],
    'register-unavailable': [
      'unavailable',
      'An agency’s register does not answer',
      'Nothing is lost: the request is kept. Look again later.',
    ],
    'service-unavailable': [
      'unavailable',
      'A part of the portal does not answer',
      'Nothing is lost. Try again in a few seconds; what does not need that part goes on.',
    ],
    'drafts-too-many': [
      'too-many',
      'You have too many drafts',
      'Submit or withdraw one of them before you begin another.',
    ],
    'steps-too-many': [
      'too-many',
      'This has been repeated too often',
      'The detail says what can still be done with the application.',
    ],
    'evidence-requested-too-often': [
      'too-many',
      'The records have been asked for too often',
      'Go on with the records the application holds, or begin a new draft.',
    ],
    'watchers-too-many': ['too-many', 'Too many follow applications live', 'Read the timeline, or try again later.'],
    'watcher-too-slow': [
      'too-many',
      'The stream was read too slowly',
      'Connect again with the last event seen as Last-Event-ID; nothing is left out.',
    ],
    'sign-in-required': ['unauthenticated', 'Sign in first', 'Send an access token of the identity provider.'],
    'integrator-required': ['forbidden', 'Only registered programs can do this', 'Use an access token of a client.'],
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
    'person-required': ['forbidden', 'Only persons can do this', 'Sign in as the person whose records they are.'],
    'passport-damaged': [
      'data-loss',
      'The description of the service is damaged',
      'It was not used. Try again later; the failure is logged.',
    ],
    'sealed-unreadable': [
      'data-loss',
      'Stored data cannot be read',
      'Nothing was changed. Tell those who run the portal the number in instance; the failure is logged.',
    ],
    'numbers-exhausted': ['internal', 'No free number was found', 'Nothing was begun. Try again.'],
    'request-unsendable': [
      'internal',
      'The portal could not pass the request on',
      'The failure is logged under the number in instance. Try again later.',
    ],
    'database-away': [
      'unavailable',
      'A part of the portal cannot reach its database',
      'Try again in a few seconds. With the same Idempotency-Key nothing happens twice.',
    ],
    overloaded: ['unavailable', 'A part of the portal has too much to do', 'Try again in a few seconds.'],
    'log-busy': ['unavailable', 'A part of the portal has too much to do', 'Try again in a few seconds.'],
    stopping: ['unavailable', 'A part of the portal is restarting', 'Connect again in a few seconds.'],
    'deadline-passed': [
      'timeout',
      'A part of the portal answered too late',
      'Try again. With the same Idempotency-Key nothing happens twice.',
    ],
    'problem-type-unknown': [
      'not-found',
      'There is no such sort of problem',
      'Find the code in the list at /problems.',
    ],
    'service-slow': [
      'timeout',
      'A part of the portal answered too late',
      'Try again. With the same Idempotency-Key nothing happens twice.',
    ],
  };
