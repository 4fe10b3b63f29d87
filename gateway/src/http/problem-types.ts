/** Every sort of problem the API answers with: the page `/problems/<code>` and the title of each problem come from here. */
import type { ErrorKind } from '@darcha/kit/errors.ts';

/** What the gateway itself refuses; its status stands here because no service is involved. */
export const ownProblems = {
  'path-unknown': [
    404,
    'There is nothing at this address',
    'Compare the address with the contract at /api/v1/openapi.yaml.',
  ],
  'method-not-allowed': [405, 'This method is not possible here', 'The header Allow names the methods that are.'],
  'request-invalid': [
    400,
    'The request is not of the right form',
    'The list errors names every fault with its place. Correct them and send the request again.',
  ],
  'address-malformed': [
    400,
    'The address cannot be read',
    'Its percent-encoding is broken. Encode the parts of the address as UTF-8.',
  ],
  'parameter-duplicated': [400, 'A parameter is given twice', 'Give each parameter once.'],
  'control-characters': [
    400,
    'The request contains control characters',
    'Remove characters below U+0020 (line breaks and tabs are allowed in texts of a body).',
  ],
  'json-malformed': [400, 'The body is not JSON', 'Send JSON (RFC 8259) in UTF-8; the outermost value is an object.'],
  'json-too-deep': [400, 'The body is nested too deeply', 'At most 32 levels are read.'],
  'body-too-complex': [
    400,
    'The body has too many parts',
    'At most 10,000 members of objects and items of lists are read, counted together.',
  ],
  'body-too-large': [413, 'The body is too large', 'At most 256 KiB are read.'],
  'media-type-unsupported': [
    415,
    'The body is of the wrong type',
    'Send the Content-Type the contract names, in UTF-8 and not compressed.',
  ],
  'precondition-required': [
    428,
    'The header If-Match is missing',
    'Send the ETag of what you have seen as If-Match, or * to change whatever is there.',
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'Wait as long as Retry-After says. The header RateLimit shows what is left.',
  ],
  'too-many-streams': [
    429,
    'Too many live streams',
    'Close a stream before opening another; five may be open at a time.',
  ],
  'token-missing': [
    401,
    'Sign in first',
    'Send an access token of the identity provider: Authorization: Bearer <token>.',
  ],
  'token-expired': [401, 'The access token has expired', 'Sign in again and send the new one.'],
  'token-wrong-audience': [
    401,
    'The access token is for another system',
    'Ask the identity provider for a token with the audience of this API.',
  ],
  'token-invalid': [
    401,
    'The access token is not valid',
    'Sign in again. The token must be an unaltered access token (RFC 9068) of the identity provider of this portal.',
  ],
  'persons-only': [403, 'Only persons can do this', 'Sign in as the person the application is for.'],
  'officials-only': [403, 'Only officials can do this', 'Sign in as an official of an agency.'],
  'scope-missing': [
    403,
    'The access token does not allow this',
    'Ask the identity provider for a token with the scope portal.',
  ],
  'identity-unavailable': [
    503,
    'Sign-in cannot be checked at the moment',
    'The identity provider does not answer. Try again in a few seconds.',
  ],
  internal: [500, 'The portal failed', 'The failure is logged under the number in instance. Try again later.'],
} as const satisfies Record<string, readonly [status: number, title: string, explanation: string]>;

export type OwnCode = keyof typeof ownProblems;

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
    'service-slow': [
      'timeout',
      'A part of the portal answered too late',
      'Try again. With the same Idempotency-Key nothing happens twice.',
    ],
  };
