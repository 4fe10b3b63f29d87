/** The call's metadata: caller and correlation id, the only place that knows their names on the wire. */
import { randomUUID } from 'node:crypto';
import { anonymous, type Caller } from '@darcha/proto/caller.ts';
import { Metadata } from '@grpc/grpc-js';
import { DomainError } from '../errors.ts';

const callerKey = 'darcha-caller-bin';
const correlationKey = 'darcha-correlation-id';
const correlationForm = /^[A-Za-z0-9_-]{8,64}$/;
const callerKinds: readonly Caller['kind'][] = ['anonymous', 'person', 'official', 'integrator', 'service'];

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
    const caller = JSON.parse(bytes.toString('utf8')) as Caller;
    if (callerKinds.includes(caller?.kind)) return caller;
  } catch {
    // Falls through to the one error for every unreadable caller.
  }
  throw new DomainError('unauthenticated', 'caller-unreadable', 'The metadata of the call does not name a caller.');
}
