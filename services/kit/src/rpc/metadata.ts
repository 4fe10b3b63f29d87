/** The call's metadata: caller and correlation id, the only place that knows their names on the wire. */
import { randomUUID } from 'node:crypto';
import { anonymous, type Caller } from '@darcha/proto/caller.ts';
import { Metadata } from '@grpc/grpc-js';
import { DomainError } from '../errors.ts';

const callerKey = 'darcha-caller-bin';
const correlationKey = 'darcha-correlation-id';
const correlationForm = /^[A-Za-z0-9_-]{8,64}$/;

/** The texts each kind of caller must have. */
const callerTexts: Readonly<Record<Caller['kind'], readonly string[]>> = {
  anonymous: [],
  person: ['pin', 'name'],
  official: ['id', 'name', 'agency'],
  integrator: ['id'],
  service: ['name'],
};

export function writeMetadata(caller: Caller, correlationId: string): Metadata {
  const metadata = new Metadata();
  metadata.set(correlationKey, correlationId);
  metadata.set(callerKey, Buffer.from(JSON.stringify(caller)));
  return metadata;
}

/** The correlation id the peer sent, or a new one when there is none of a sound form. */
export function readCorrelationId(metadata: Metadata): string {
  const sent = metadata.get(correlationKey)[0];
  return typeof sent === 'string' && correlationForm.test(sent) ? sent : randomUUID();
}

/** The caller a peer vouches for; anonymous when it names none. */
export function readCaller(metadata: Metadata): Caller {
  const bytes = metadata.get(callerKey)[0];
  if (!Buffer.isBuffer(bytes)) return anonymous;
  try {
    const caller: unknown = JSON.parse(bytes.toString('utf8'));
    if (isCaller(caller)) return caller;
  } catch {
    // Falls through to the one error for every unreadable caller.
  }
  throw new DomainError('unauthenticated', 'caller-unreadable', 'The metadata of the call does not name a caller.');
}

/** Whole or not at all: rules that read a missing field of a caller would decide about somebody else. */
function isCaller(value: unknown): value is Caller {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  if (typeof fields.kind !== 'string' || !Object.hasOwn(callerTexts, fields.kind)) return false;
  const kind = fields.kind as Caller['kind'];
  if (!hasTexts(fields, callerTexts[kind])) return false;
  if (kind === 'official') return Array.isArray(fields.roles) && fields.roles.every((role) => typeof role === 'string');
  if (kind === 'person' && fields.organisation !== undefined) return hasTexts(fields.organisation, ['tin', 'name']);
  return true;
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return names.every((name) => typeof fields[name] === 'string' && fields[name] !== '');
}
