/** What intake says of applications, decisions and results. */
import type { ServiceProblems } from './service-problems.ts';

export const intakeProblems: ServiceProblems = {
  'service-retired': [
    'wrong-state',
    'The service is not given now',
    'The detail says since when; look for the service or the version that has taken its place.',
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
  'already-claimed': ['wrong-state', 'Somebody else has claimed it', 'Take another application from the queue.'],
  'evidence-not-requested': [
    'wrong-state',
    'Records have not been asked for yet',
    'Ask for the records named, look at them, then submit.',
  ],
  'no-result': ['wrong-state', 'There is no result yet', 'The state of the application says where it is.'],
  'form-invalid': [
    'invalid',
    'The answers are not complete or not of the right form',
    'The list errors names each answer to be corrected.',
  ],
  'collection-code-wrong': ['forbidden', 'The code is wrong', 'Compare it with the one the person shows.'],
  'role-not-allowed': ['forbidden', 'This is not yours to do', 'The detail says who can do it.'],
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
  'extension-not-allowed': [
    'wrong-state',
    'The term cannot be extended',
    'The detail says why; decide as soon as you can.',
  ],
  'extension-too-long': [
    'invalid',
    'The term cannot be extended by so many days',
    'The detail says how many it may be.',
  ],
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
  'passport-damaged': [
    'data-loss',
    'The description of the service is damaged',
    'It was not used. Try again later; the failure is logged.',
  ],
  'numbers-exhausted': ['internal', 'No free number was found', 'Nothing was begun. Try again.'],
  'bundle-unknown': [
    'not-found',
    'There is no such bundle',
    'Compare the number with your confirmation, or the code with the bundles of the event.',
  ],
};
