/**
 * Errors on the wire in Google's error model (google/rpc/status.proto, google/rpc/error_details.proto): the trailer
 * `grpc-status-details-bin` carries an ErrorInfo and, for wrong fields, a BadRequest. Agencies in any language read it
 * with their gRPC library.
 */
import { Metadata, type ServiceError } from '@grpc/grpc-js';
import protobuf from 'protobufjs';
import { DomainError, type ErrorKind, errorKinds, type Fault } from '../errors.ts';
import { kindOfStatus, statusOfKind } from './status.ts';

const trailer = 'grpc-status-details-bin';
/** What a caller learns of an error that was not meant for it. */
export const internalMessage = 'The service failed while answering. Try again later; the failure is logged.';

/** The few messages of google.rpc that are used; field numbers are those of the published files. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
  message FieldViolation { string field = 1; string description = 2; string reason = 3; }
  message BadRequest { repeated FieldViolation field_violations = 1; }
`);
const [Status, ErrorInfo, BadRequest] = ['Status', 'ErrorInfo', 'BadRequest'].map((name) => root.lookupType(name)) as [
  protobuf.Type,
  protobuf.Type,
  protobuf.Type,
];
const typeUrl = (name: string) => `type.googleapis.com/google.rpc.${name}`;

/** The status and trailer that carry an error; `self` names the answering party when the error names none. */
export function toServiceError(error: unknown, self: string): Partial<ServiceError> {
  const known =
    error instanceof DomainError ? error : new DomainError('internal', 'internal', internalMessage, { cause: error });
  const details = [
    {
      typeUrl: typeUrl('ErrorInfo'),
      value: ErrorInfo.encode({
        reason: known.code,
        domain: known.party ?? self,
        metadata: { ...known.details, kind: known.kind },
      }).finish(),
    },
  ];
  if (known.faults.length > 0) {
    const fieldViolations = known.faults.map((f) => ({ field: f.path, description: f.message, reason: f.code }));
    details.push({ typeUrl: typeUrl('BadRequest'), value: BadRequest.encode({ fieldViolations }).finish() });
  }
  const code = statusOfKind[known.kind];
  const metadata = new Metadata();
  metadata.set(trailer, Buffer.from(Status.encode({ code, message: known.message, details }).finish()));
  return { code, details: known.message, metadata };
}

/** The error as its server meant it; `peer` is named when it does not say who failed. */
export function fromServiceError(error: ServiceError, peer: string): DomainError {
  const kind = kindOfStatus[error.code] ?? 'internal';
  const bytes = error.metadata?.get(trailer)[0];
  if (!Buffer.isBuffer(bytes)) {
    return new DomainError(kind, transportCode(kind), error.details || error.message, { party: peer, cause: error });
  }
  const decoded = readDetails(bytes);
  if (!decoded) return new DomainError(kind, 'details-unreadable', error.details, { party: peer, cause: error });
  const { kind: said, ...details } = decoded.metadata;
  return new DomainError(errorKinds.find((k) => k === said) ?? kind, decoded.reason, error.details, {
    party: decoded.domain || peer,
    faults: decoded.faults,
    details,
  });
}

/** True when the error came from the connection or the library, not from the code of the peer. */
export function isTransportError(error: DomainError): boolean {
  return error.code.startsWith('transport-');
}

function transportCode(kind: ErrorKind): string {
  return `transport-${kind}`;
}

function readDetails(bytes: Buffer) {
  try {
    const { details } = Status.toObject(Status.decode(bytes), { arrays: true }) as {
      details: { typeUrl: string; value: Uint8Array }[];
    };
    const info = details.find((d) => d.typeUrl === typeUrl('ErrorInfo'));
    if (!info) return undefined;
    const { reason, domain, metadata } = ErrorInfo.toObject(ErrorInfo.decode(info.value), {
      objects: true,
      defaults: true,
    }) as { reason: string; domain: string; metadata: Record<string, string> };
    const bad = details.find((d) => d.typeUrl === typeUrl('BadRequest'));
    return { reason, domain, metadata, faults: bad ? readFaults(bad.value) : [] };
  } catch {
    // A peer that is not ours may put anything there; the status itself still tells what happened.
    return undefined;
  }
}

function readFaults(value: Uint8Array): Fault[] {
  const { fieldViolations } = BadRequest.toObject(BadRequest.decode(value), { arrays: true, defaults: true }) as {
    fieldViolations: { field: string; description: string; reason: string }[];
  };
  return fieldViolations.map((v) => ({ path: v.field, code: v.reason, message: v.description }));
}
