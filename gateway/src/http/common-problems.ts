/** What more than one service says, and what tracking, the exchange and the connections between services say. */
import type { ServiceProblems } from './service-problems.ts';

export const commonProblems: ServiceProblems = {
  'sign-in-required': ['unauthenticated', 'Sign in first', 'Send an access token of the identity provider.'],
  'caller-not-allowed': ['forbidden', 'This is not yours to do', 'The detail says who can do it.'],
  'action-not-allowed': [
    'wrong-state',
    'This cannot be done in the present state',
    'The list actions of the application, or of the draft of a passport, says what can be done now.',
  ],
  'version-stale': [
    'stale',
    'It has changed since you read it',
    'Read it again and repeat the change on the new state.',
  ],
  'key-reused': ['invalid', 'The idempotency key was used for something else', 'Use a new key for each new thing.'],
  'own-data-only': [
    'forbidden',
    'This is for yourself alone',
    'Sign in for yourself, not for a legal entity or somebody else.',
  ],
  'exports-too-many': [
    'too-many',
    'You have asked for many exports today',
    'Use one you have, or wait as long as Retry-After says.',
  ],
  'sealed-unreadable': [
    'data-loss',
    'Stored data cannot be read',
    'Nothing was changed. Tell those who run the portal the number in instance; the failure is logged.',
  ],
  'service-unavailable': [
    'unavailable',
    'A part of the portal does not answer',
    'Nothing is lost. Try again in a few seconds; what does not need that part goes on.',
  ],
  'service-slow': [
    'timeout',
    'A part of the portal answered too late',
    'Try again. With the same Idempotency-Key nothing happens twice.',
  ],
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
  'problem-type-unknown': ['not-found', 'There is no such sort of problem', 'Find the code in the list at /problems.'],
  'person-required': ['forbidden', 'Only persons can do this', 'Sign in as the person whose records they are.'],
  'official-required': [
    'forbidden',
    'Only officials of the agency can do this',
    'Sign in as an official of an agency it concerns; the detail says which.',
  ],
  'agreement-unknown': [
    'not-found',
    'There is no such agreement',
    'Compare the identifier with GET /api/v1/agreements. Agreements of other agencies are not shown.',
  ],
  'checkpoint-unknown': [
    'not-found',
    'There is no such checkpoint',
    'The log of exchanges has just begun. Read its checkpoint again in a moment.',
  ],
  'statistics-unknown': [
    'not-found',
    'There is nothing counted of this day',
    'A day is counted once it is over in Tashkent, a few minutes after midnight.',
  ],
  'tile-unknown': [
    'not-found',
    'There is no such tile',
    'Read the checkpoint of the log: its size says which tiles there are, and how wide the last ones are.',
  ],
  'subject-unknown': [
    'not-found',
    'There is no such application',
    'Compare the number with your confirmation. Applications of others are not shown.',
  ],
  'watchers-too-many': ['too-many', 'Too many follow applications live', 'Read the timeline, or try again later.'],
  'watcher-too-slow': [
    'too-many',
    'The stream was read too slowly',
    'Connect again with the last event seen as Last-Event-ID; nothing is left out.',
  ],
};
