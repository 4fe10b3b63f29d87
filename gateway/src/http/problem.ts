/**
 * Errors as RFC 9457 problems, and the only place where error kinds (and with them gRPC statuses) meet HTTP statuses.
 */
import { DomainError, type ErrorKind, type Fault } from '@darcha/kit/errors.ts';
import { inRequest, type Places } from './places.ts';
import { kindProblems } from './problem-kinds.ts';
import { type OwnCode, ownProblems } from './problem-types.ts';
import { serviceProblems } from './service-problems.ts';

/** The one table from kinds to HTTP. */
export const statusOfKind = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'already-exists': 409,
  'wrong-state': 409,
  stale: 412,
  'too-many': 429,
  internal: 500,
  'data-loss': 502,
  unavailable: 503,
  'circuit-open': 503,
  cancelled: 503,
  timeout: 504,
} as const satisfies Record<ErrorKind, number>;

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  party: string;
  detail: string;
  instance: string;
  errors?: Fault[];
  /** How many more faults there are than `errors` lists. */
  errorsLeftOut?: number;
  /** Seconds. */
  retryAfter?: number;
  facts?: Record<string, string>;
}

export interface RefusalOptions {
  faults?: Fault[];
  /** How many more faults there are than are told. */
  faultsLeftOut?: number;
  headers?: Record<string, string>;
  /** Seconds. */
  retryAfter?: number;
  /** Who failed, when it is not the portal. */
  party?: string;
  cause?: unknown;
}

/** What the gateway itself refuses before any service is asked. */
export class Refusal extends Error {
  readonly code: OwnCode;
  readonly options: RefusalOptions;

  constructor(code: OwnCode, detail: string, options: RefusalOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Refusal';
    this.code = code;
    this.options = options;
  }
}

/** The refusal of an address that nobody serves; `what` names it as far as it may be repeated. */
export function pathUnknown(what: string): Refusal {
  const detail = `There is nothing at ${what}. The contract at /api/v1/openapi.yaml lists every address.`;
  return new Refusal('path-unknown', detail);
}

export const internalDetail = 'The portal failed while answering. Try again later; the failure is logged.';

/** Seconds after which a party that is away is worth another try; what a service has limited it says itself. */
const retrySeconds: Partial<Record<ErrorKind, number>> = {
  unavailable: 5,
  'circuit-open': 5,
  timeout: 5,
};

/** Seconds a service asks the caller to wait, in its details as `retryAfterSeconds`. */
function saidByService({ details }: DomainError): number | undefined {
  const seconds = Number(details.retryAfterSeconds);
  return Number.isInteger(seconds) && seconds > 0 ? seconds : undefined;
}

/** Failures of the portal's own making, which the caller's token has nothing to do with. */
const ownFailures = new Set([
  ...['peer-unknown', 'caller-unreadable', 'details-unreadable'],
  ...['calls-exhausted', 'connections-exhausted', 'encoding-unsupported'],
]);

/**
 * The problem an error is told as. What is not meant for callers comes out as one fixed text. `places` say where the
 * fields of the service stand in the request; what a service has said in several languages is told in `language`.
 */
export function toProblem(error: unknown, correlationId: string, places: Places = {}, language?: string): Problem {
  const instance = `urn:darcha:request:${correlationId}`;
  if (error instanceof Refusal) return ofRefusal(error, instance);
  if (error instanceof DomainError) return ofDomainError(presentable(error), { instance, places, language });
  return ofRefusal(new Refusal('internal', internalDetail), instance);
}

function ofRefusal({ code, message, options }: Refusal, instance: string): Problem {
  const [status, title] = ownProblems[code];
  return {
    type: `/problems/${code}`,
    title,
    status,
    code,
    party: options.party ?? 'portal',
    detail: message,
    instance,
    ...(options.faults && options.faults.length > 0 && { errors: options.faults }),
    ...(options.faultsLeftOut && { errorsLeftOut: options.faultsLeftOut }),
    ...(options.retryAfter !== undefined && { retryAfter: options.retryAfter }),
  };
}

interface Telling {
  instance: string;
  places: Places;
  language: string | undefined;
}

function ofDomainError(error: DomainError, { instance, places, language }: Telling): Problem {
  const { detail, faults } = inRequest(error, places, language);
  const title = titleOf(error.code);
  const retryAfter = saidByService(error) ?? retrySeconds[error.kind];
  return {
    type: `/problems/${title ? error.code : error.kind}`,
    title: title ?? kindProblems[error.kind][0],
    status: statusOfKind[error.kind],
    code: error.code,
    party: error.party ?? 'portal',
    detail,
    instance,
    ...(faults.length > 0 && { errors: faults }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(Object.keys(error.details).length > 0 && { facts: error.details }),
  };
}

/** A service may use a code of the gateway's for the same thing. */
function titleOf(code: string): string | undefined {
  return serviceProblems[code]?.[1] ?? (code in ownProblems ? ownProblems[code as OwnCode][1] : undefined);
}

/** Texts of the connection and of the library name machines and ports; callers get the same fact in plain words. */
function presentable(error: DomainError): DomainError {
  const party = error.party ?? 'portal';
  if (ownFailures.has(error.code))
    return new DomainError('internal', 'internal', internalDetail, { party, cause: error });
  if (error.code !== 'circuit-open' && !error.code.startsWith('transport-')) return error;
  if (error.kind === 'unavailable' || error.kind === 'circuit-open' || error.kind === 'cancelled') {
    const detail = `${inWords(party)} does not answer at the moment. Nothing is lost. Try again in a few seconds.`;
    return new DomainError('unavailable', 'service-unavailable', detail, { party, cause: error });
  }
  if (error.kind === 'timeout') {
    const detail = `${inWords(party)} did not answer in time. Try again; with the same Idempotency-Key nothing happens twice.`;
    return new DomainError('timeout', 'service-slow', detail, { party, cause: error });
  }
  return new DomainError('internal', 'internal', internalDetail, { party, cause: error });
}

function inWords(party: string): string {
  const [kind, name] = party.split(':');
  return name ? `The ${kind} "${name}"` : 'The portal';
}
