/** What a server takes in of its peers before anything looks at it: a message that never ends must not cost memory without end. */
import * as grpc from '@grpc/grpc-js';
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Peers } from './peer.ts';
import { reportError } from './reporting.ts';

/** How much a method takes in. */
export interface Intake {
  /** Largest message, bytes. */
  largest: number;
  /** How many messages of a call may lie in memory; 1 unless said. */
  ahead?: number;
}

export interface ReceivingOptions {
  /** Of methods not named below. */
  usual: Intake;
  /** By path. */
  methods?: Readonly<Record<string, Intake>> | undefined;
  /** What the open calls of one peer may take in together, on all its connections, bytes; without it there is no limit. */
  perPeer?: number | undefined;
}

/** The library's call, of which it shows no limits. */
interface Call extends grpc.ServerInterceptingCallInterface {
  stream?: { once(event: 'close', listener: () => void): unknown };
  incomingEncoding?: string;
  maxReceiveMessageSize?: number;
  decoder?: { maxReadMessageLength: number };
}

/** Of all methods. */
export function largestOf({ usual, methods = {} }: ReceivingOptions): number {
  return Math.max(usual.largest, ...Object.values(methods).map(({ largest }) => largest));
}

/** Looks at each call before anything of it is read. */
export function boundReceiving(
  { usual, methods = {}, perPeer }: ReceivingOptions,
  serving: { name: string; peers: Peers; log: Logger; ending: AbortSignal },
): grpc.ServerInterceptor {
  const take = perPeer === undefined ? () => true : createBudget(perPeer, serving);
  return ({ path }, inner) => {
    const call: Call = inner;
    const intake = methods[path] ?? usual;
    call.maxReceiveMessageSize = intake.largest;
    if (call.decoder) call.decoder.maxReadMessageLength = intake.largest;
    const refuse = (error: DomainError) => refused(inner, reportError(error, path, serving, serving.ending));
    // A message of a hundred bytes would become one of a hundred thousand before anything could be done about it.
    if (call.incomingEncoding !== undefined && call.incomingEncoding !== 'identity') return refuse(compressed());
    // What is handed on need not be of the library's own class, whatever its types say.
    return take(call, intake) ? (inner as grpc.ServerInterceptingCall) : refuse(tooMuch());
  };
}

/** Takes what a call may need from its peer's share, until the call is over; false when too little is left. */
function createBudget(perPeer: number, { peers, log }: { peers: Peers; log: Logger }) {
  const taken = new Map<string, number>();
  return (call: Call, { largest, ahead = 1 }: Intake): boolean => {
    const { uri, address } = peers.of(call);
    const peer = uri || address;
    const before = taken.get(peer) ?? 0;
    const after = before + largest * ahead;
    if (after > perPeer) {
      log.debug({ peer }, 'a call was refused: its peer has as many open as it may');
      return false;
    }
    taken.set(peer, after);
    call.stream?.once('close', () => {
      const left = (taken.get(peer) ?? 0) - largest * ahead;
      if (left > 0) taken.set(peer, left);
      else taken.delete(peer);
    });
    return true;
  };
}

function refused(call: grpc.ServerInterceptingCallInterface, status: Partial<grpc.ServiceError>) {
  const told = { code: grpc.status.INTERNAL, details: '', ...status } as grpc.StatusObject;
  return new grpc.ServerInterceptingCall(call, { start: () => call.sendStatus(told) });
}

function compressed(): DomainError {
  return new DomainError(
    'invalid',
    'encoding-unsupported',
    'Compressed messages are not taken. Send them as they are.',
  );
}

function tooMuch(): DomainError {
  return new DomainError(
    'too-many',
    'calls-exhausted',
    'You have as many calls open as one caller may have here. Wait until some have ended.',
  );
}
