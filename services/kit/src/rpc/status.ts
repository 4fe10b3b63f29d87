/** The only place where error kinds meet gRPC status codes, in both directions. */
import { status } from '@grpc/grpc-js';
import type { ErrorKind } from '../errors.ts';

export const statusOfKind = {
  invalid: status.INVALID_ARGUMENT,
  unauthenticated: status.UNAUTHENTICATED,
  forbidden: status.PERMISSION_DENIED,
  'not-found': status.NOT_FOUND,
  'already-exists': status.ALREADY_EXISTS,
  'wrong-state': status.FAILED_PRECONDITION,
  stale: status.ABORTED,
  'too-many': status.RESOURCE_EXHAUSTED,
  unavailable: status.UNAVAILABLE,
  'circuit-open': status.UNAVAILABLE,
  timeout: status.DEADLINE_EXCEEDED,
  cancelled: status.CANCELLED,
  'data-loss': status.DATA_LOSS,
  internal: status.INTERNAL,
} as const satisfies Record<ErrorKind, status>;

/** For statuses that come without details: from the transport, or from a server that is not ours. */
export const kindOfStatus = {
  [status.OK]: 'internal',
  [status.CANCELLED]: 'cancelled',
  [status.UNKNOWN]: 'internal',
  [status.INVALID_ARGUMENT]: 'invalid',
  [status.DEADLINE_EXCEEDED]: 'timeout',
  [status.NOT_FOUND]: 'not-found',
  [status.ALREADY_EXISTS]: 'already-exists',
  [status.PERMISSION_DENIED]: 'forbidden',
  [status.RESOURCE_EXHAUSTED]: 'too-many',
  [status.FAILED_PRECONDITION]: 'wrong-state',
  [status.ABORTED]: 'stale',
  [status.OUT_OF_RANGE]: 'invalid',
  [status.UNIMPLEMENTED]: 'internal',
  [status.INTERNAL]: 'internal',
  [status.UNAVAILABLE]: 'unavailable',
  [status.DATA_LOSS]: 'data-loss',
  [status.UNAUTHENTICATED]: 'unauthenticated',
} as const satisfies Record<status, ErrorKind>;
