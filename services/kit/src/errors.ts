/** The one kind of error that is meant for the caller. Everything else leaves a process as a fixed text and is logged. */

export const errorKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'already-exists',
  'wrong-state',
  'stale',
  'too-many',
  'unavailable',
  'circuit-open',
  'timeout',
  'cancelled',
  'data-loss',
  'internal',
] as const;

/** What sort of failure it is; decides the status on the wire and what the caller can do. */
export type ErrorKind = (typeof errorKinds)[number];

/** One wrong field of the request. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the body, or the name of a parameter. */
  path: string;
  /** Stable code, for example "required" or "pattern". */
  code: string;
  /** What is wrong and what to do, in English. */
  message: string;
  /** The same by language tag, where it was said in several. */
  texts?: Readonly<Record<string, string>>;
}

export interface ErrorOptions {
  /** Who failed, when it is not the service that answers: "agency:<code>", "service:<name>". */
  party?: string;
  faults?: Fault[];
  /** Short named values for the caller; never personal data. */
  details?: Record<string, string>;
  /** The message by language tag, where it was said in several. */
  texts?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** An error a caller can act on: a closed kind, a stable code and a message that says what to do now. */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly party: string | undefined;
  readonly faults: Fault[];
  readonly details: Record<string, string>;
  readonly texts: Readonly<Record<string, string>> | undefined;

  constructor(kind: ErrorKind, code: string, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DomainError';
    this.kind = kind;
    this.code = code;
    this.party = options.party;
    this.faults = options.faults ?? [];
    this.details = options.details ?? {};
    this.texts = options.texts;
  }
}

/** True for a `DomainError`, with this code if one is given. */
export function isDomainError(error: unknown, code?: string): error is DomainError {
  return error instanceof DomainError && (code === undefined || error.code === code);
}

/** A request that is wrong in one field. */
export function invalidField(path: string, code: string, message: string): DomainError {
  return new DomainError('invalid', 'request-invalid', message, { faults: [{ path, code, message }] });
}
