/** What intake says of the steps of officials. */
import type { ServiceProblems } from './service-problems.ts';

export const examinationProblems: ServiceProblems = {
  'not-your-turn': [
    'wrong-state',
    "It is not your agency's turn",
    'The detail says which agency decides now; `parts` of the application show where each is.',
  ],
  'queue-empty': ['not-found', 'Nothing waits', 'Look again later, or with less of a filter.'],
  'head-only': [
    'forbidden',
    'This is for a head of the agency',
    'The detail says who else can do it. Ask a head of your agency.',
  ],
  'decision-proposed': [
    'wrong-state',
    'A decision is proposed',
    'Confirm it, or object to it with the reason, before anything else.',
  ],
  'nothing-proposed': ['wrong-state', 'No decision is proposed', 'Read the application again; somebody was faster.'],
  'own-proposal': [
    'forbidden',
    'You have proposed this decision yourself',
    'Another official of your agency is to confirm it.',
  ],
  'words-invalid': ['invalid', 'The words are too short or too long', 'Write 1 to 2,000 characters.'],
  'opinion-invalid': ['invalid', 'This cannot be asked so', 'Each fault says what to correct.'],
  'opinion-asked-already': [
    'wrong-state',
    'This agency is asked already',
    'Wait for its answer, or decide without it.',
  ],
  'no-opinion-asked': ['wrong-state', 'Your agency is not asked for its opinion', 'Read the application again.'],
  'canned-answer-unknown': [
    'not-found',
    'Your agency has no such canned answer',
    'GET /api/v1/canned-answers lists those it has.',
  ],
  'canned-answer-unfit': [
    'invalid',
    'This canned answer does not go with it',
    'The fault says why. Choose another, or write the words yourself.',
  ],
  'canned-answer-invalid': [
    'invalid',
    'The canned answer cannot be kept so',
    'Each fault says what to correct, in which language.',
  ],
  'canned-answers-too-many': ['too-many', 'Your agency has as many canned answers as may be', 'Delete some first.'],
  'correction-not-asked': [
    'wrong-state',
    'This was not marked to be corrected',
    '`decision` of the application names what was: `fields`, `papers`, `attachments`. Write to the agency about anything else.',
  ],
  'basis-invalid': ['invalid', 'This is no legal basis of the service', 'Each fault names those there are.'],
};
