/** Every sort of problem of the gateway's own: the page `/problems/<code>` and the title of each come from here. */

/** What the gateway itself refuses; its status stands here because no service is involved. */
export const ownProblems = {
  'path-unknown': [
    404,
    'There is nothing at this address',
    'Compare the address with the contract at /api/v1/openapi.yaml.',
  ],
  'record-type-not-found': [
    404,
    'There is no such record type',
    'GET /api/v1/record-types lists the record types agencies give one another.',
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
  'body-too-large': [
    413,
    'The body is too large',
    'At most 256 KiB are read; of a catalogue to import, 1 MiB; of a bundle or record to verify, 4 MiB.',
  ],
  'media-type-unsupported': [
    415,
    'The body is of the wrong type',
    'Send the Content-Type the contract names, in UTF-8 and not compressed.',
  ],
  'not-acceptable': [
    406,
    'None of the forms there are would be accepted',
    'Ask for one of the media types that detail lists, in Accept or by their names in ?format=.',
  ],
  'precondition-required': [
    428,
    'The header If-Match is missing',
    'Send the ETag of what you have seen as If-Match; where the operation says so, * changes whatever is there.',
  ],
  'upload-version-unsupported': [
    412,
    'This version of tus is not spoken',
    'Send Tus-Resumable: 1.0.0, as the header Tus-Version says.',
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'Wait as long as Retry-After says. The header RateLimit shows what is left.',
  ],
  'quota-exceeded': [
    429,
    'The client has used up its requests of the day',
    'Wait until the day ends, as Retry-After says. GET /api/v1/quota shows the quota; ask the portal for a larger one.',
  ],
  'graph-malformed': [
    400,
    'The file cannot be read',
    'Send Turtle 1.1 as text/turtle or JSON-LD 1.1 as application/ld+json, in UTF-8. The detail says where it goes wrong.',
  ],
  'graph-unusable': [
    400,
    'The file cannot be imported',
    'Send public services of CPSV-AP; blank nodes hold parts of what refers to them. The detail says what is in the way.',
  ],
  'graph-too-large': [
    413,
    'The file holds too much',
    'At most 50,000 triples, 200 services and 900 KiB of passports are imported at once. Divide the file.',
  ],
  'context-remote': [
    400,
    'The file refers to a context elsewhere',
    'Nothing is fetched. Write the context into the file, or refer to /api/v1/contexts/cpsv-ap.jsonld.',
  ],
  'result-missing': [400, 'There is nothing to verify', 'Type the code, choose the file, or paste the text.'],
  'bundle-missing': [400, 'There is no bundle to verify', 'Choose the file with the bundle, or paste its text.'],
  'bundle-too-hard': [
    413,
    'It takes too long to verify',
    'Leave out the schemas that a bundle brings, or verify it with the command (docs/integrators.md).',
  ],
  'too-many-verifications': [
    429,
    'Too much is being verified',
    'Wait as long as Retry-After says, or verify with the command, which needs no network.',
  ],
  'too-many-exports': [
    429,
    'Exports are under way',
    'One of a person is made at a time. Wait until it has ended, or as long as Retry-After says.',
  ],
  'too-many-imports': [429, 'Too many imports at the same time', 'Try again in a few seconds.'],
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
  'person-other': [
    403,
    'This is about another person',
    'Give your own personal number, UZ and 14 digits. Nobody can ask who looked at the records of somebody else.',
  ],
  'officials-only': [403, 'Only officials can do this', 'Sign in as an official of an agency.'],
  'integrators-only': [403, 'This is for integrators', 'Use an access token of your client (client credentials).'],
  'scope-missing': [
    403,
    'The access token does not allow this',
    'Ask the identity provider for a token with the scope that detail names: portal; catalogue or drafts for a program.',
  ],
  'sign-in-failed': [400, 'The sign-in was not completed', 'Sign in again; nothing was changed.'],
  'form-foreign': [403, 'The form was sent from another site', 'Open the page at the portal itself and send it again.'],
  'identity-unavailable': [
    503,
    'Sign-in cannot be checked at the moment',
    'The identity provider does not answer. Try again in a few seconds.',
  ],
  internal: [500, 'The portal failed', 'The failure is logged under the number in instance. Try again later.'],
} as const satisfies Record<string, readonly [status: number, title: string, explanation: string]>;

export type OwnCode = keyof typeof ownProblems;
