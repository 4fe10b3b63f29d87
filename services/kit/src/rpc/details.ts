/**
 * Errors on the wire in Google's error model (google/rpc/status.proto, google/rpc/error_details.proto): the trailer
 * `grpc-status-details-bin` carries an ErrorInfo and, for wrong fields, a BadRequest. Agencies in any language read it
 * with their gRPC library.
 */
import { Metadata, type ServiceError } from '@grpc/grpc-js';
import protobuf from 'protobufjs';
import { DomainError, type ErrorKind, errorKinds, type Fault } from '../errors.ts';
import { type Spoken, spokenBytes, spokenIn } from './spoken.ts';
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
/** What was said in several languages: google.rpc has a message for one of them only. */
const spokenUrl = 'type.googleapis.com/darcha.common.v1.Spoken';

/** Trailers share one header block, which the peers of HTTP/2 cut off at 64 KiB; in base64 this takes half of it. */
const maxDetailsBytes = 24 * 1024;
const maxMessageLength = 2_000;

/**
 * The status and trailer that carry an error; `self` names the answering party when the error names none. Faults beyond
 * what a trailer holds are left off and counted in the detail "faultsLeftOut".
 */
export function toServiceError(error: unknown, self: string): Partial<ServiceError> {
  const known =
    error instanceof DomainError ? error : new DomainError('internal', 'internal', internalMessage, { cause: error });
  // A lone surrogate, taken over from someone's input, would make the library throw while it writes the status.
  const message = known.message.slice(0, maxMessageLength).toWellFormed();
  const { faults, spoken } = fitting(known);
  const left = known.faults.length - faults.length;
  const metadata = { ...known.details, ...(left > 0 && { faultsLeftOut: String(left) }), kind: known.kind };
  const info = ErrorInfo.encode({ reason: known.code, domain: known.party ?? self, metadata }).finish();
  const details = [{ typeUrl: typeUrl('ErrorInfo'), value: info }];
  if (faults.length > 0) {
    const fieldViolations = faults.map((f) => ({ field: f.path, description: f.message, reason: f.code }));
    details.push({ typeUrl: typeUrl('BadRequest'), value: BadRequest.encode({ fieldViolations }).finish() });
  }
  const code = statusOfKind[known.kind];
  if (spoken) details.push({ typeUrl: spokenUrl, value: spoken });
  const trailers = new Metadata();
  trailers.set(trailer, Buffer.from(Status.encode({ code, message, details }).finish()));
  return { code, details: message, metadata: trailers };
}

/** As many faults as a trailer holds, with all their languages. */
function fitting(error: DomainError): { faults: Fault[]; spoken: Uint8Array | undefined } {
  let faults = fittingFaults(error.faults);
  let spoken = spokenBytes(error.texts, faults);
  while (spoken && spoken.length > maxDetailsBytes / 2 && faults.length > 1) {
    faults = faults.slice(0, faults.length >> 1);
    spoken = spokenBytes(error.texts, faults);
  }
  return { faults, spoken };
}

function fittingFaults(faults: Fault[]): Fault[] {
  let bytes = 0;
  const tooMany = faults.findIndex((fault) => {
    bytes += Buffer.byteLength(fault.path) + Buffer.byteLength(fault.code) + Buffer.byteLength(fault.message) + 16;
    return bytes > maxDetailsBytes;
  });
  return tooMany === -1 ? faults : faults.slice(0, tooMany);
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
  const { texts, faults } = decoded.spoken;
  return new DomainError(
    errorKinds.find((k) => k === said) ?? kind,
    decoded.reason || transportCode(kind),
    error.details,
    {
      party: decoded.domain || peer,
      faults: decoded.faults.map((fault, i) => (faults?.[i] ? { ...fault, texts: faults[i] } : fault)),
      details,
      ...(texts && { texts }),
    },
  );
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
    const said = details.find((d) => d.typeUrl === spokenUrl);
    const spoken: Spoken = said ? spokenIn(said.value) : {};
    return { reason, domain, metadata, faults: bad ? readFaults(bad.value) : [], spoken };
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
