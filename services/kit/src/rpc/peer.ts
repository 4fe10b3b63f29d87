/** Who made the connection a call came over. */
import type * as grpc from '@grpc/grpc-js';
import { fingerprintOf, peerUri } from './tls.ts';

export type AnyCall =
  | grpc.ServerUnaryCall<unknown, unknown>
  | grpc.ServerReadableStream<unknown, unknown>
  | grpc.ServerWritableStream<unknown, unknown>
  | grpc.ServerDuplexStream<unknown, unknown>;

/** A call, or what the library makes calls of. */
export type Met = Pick<AnyCall, 'getAuthContext' | 'getPeer'>;

/** The other end of a connection. */
export interface Peer {
  /** The URI its certificate was issued for ("darcha:service:gateway"); empty without one. */
  readonly uri: string;
  /** SHA-256 of its certificate in DER, hex; empty without a certificate. */
  readonly fingerprint: string;
  /** Its network address, without the port. */
  readonly address: string;
}

/** The peers of one server. */
export interface Peers {
  of(call: Met): Peer;
  /** Notes that a peer was let in. */
  letIn(peer: Peer): void;
  /**
   * Ends every connection whose peer was let in and may not stay, with all calls and streams on it; gives how many. One that
   * never was is left to be refused call by call: so it learns why.
   */
  cut(mayStay: (peer: Peer) => boolean): number;
}

/** An HTTP/2 session, as far as it is used here. */
interface Session {
  once(event: 'close', listener: () => void): unknown;
  destroy(): void;
  /** Bytes of all streams together that may be on their way here. */
  setLocalWindowSize(bytes: number): void;
}

/**
 * Room on a connection for over a hundred streams of 64 KiB each, the window of one: with the usual 64 KiB for all of them
 * together, the first stream that sends much leaves nothing to the others.
 */
const windowOfConnection = 8 * 1024 * 1024;

/**
 * A connection keeps its certificate for life, and to take one apart costs as much as a small call: it is done once a
 * connection, with its first call.
 */
export function createPeers(): Peers {
  const known = new Map<Session, Peer>();
  const inside = new WeakSet<Peer>();
  return {
    of: (call) => {
      const session = sessionOf(call);
      const remembered = session && known.get(session);
      if (remembered !== undefined) return remembered;
      const peer = readPeer(call);
      if (session) {
        known.set(session, peer);
        session.setLocalWindowSize(windowOfConnection);
        session.once('close', () => known.delete(session));
      }
      return peer;
    },
    letIn: (peer) => inside.add(peer),
    cut: (mayStay) => {
      const leaving = [...known].filter(([, peer]) => inside.has(peer) && !mayStay(peer));
      for (const [session] of leaving) session.destroy();
      return leaving.length;
    },
  };
}

function readPeer(call: Met): Peer {
  const certificate = call.getAuthContext().sslPeerCertificate;
  const peer = call.getPeer();
  return {
    uri: peerUri(certificate),
    fingerprint: fingerprintOf(certificate),
    address: peer.slice(0, Math.max(0, peer.lastIndexOf(':'))),
  };
}

/** The HTTP/2 session, which the library holds but does not show; without it every call looks for itself, and none is cut. */
function sessionOf(call: Met): Session | undefined {
  type Over = { stream?: { session?: unknown } };
  const { call: inner, stream } = call as Over & { call?: Over };
  const session = (inner?.stream ?? stream)?.session;
  return typeof session === 'object' && session !== null ? (session as Session) : undefined;
}
