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
  /** Notes that a peer was let in. False when others with its URI hold as many connections as may be: then this one is cut in a moment. */
  letIn(peer: Peer): boolean;
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

/** How long a connection that is too many lasts, so that its peer hears why, milliseconds. */
const toldWithinMs = 1_000;

/**
 * A connection keeps its certificate for life, and to take one apart costs as much as a small call: it is done once a
 * connection, with its first call.
 */
export function createPeers(connectionsEach = Number.POSITIVE_INFINITY): Peers {
  const known = new Map<Session, Peer>();
  /** Those that were let in, with their sessions. */
  const inside = new Map<Peer, Session>();
  const connectionsOf = (uri: string) => inside.keys().reduce((sum, peer) => sum + Number(peer.uri === uri), 0);
  const remember = (session: Session, peer: Peer) => {
    known.set(session, peer);
    session.setLocalWindowSize(windowOfConnection);
    session.once('close', () => {
      known.delete(session);
      inside.delete(peer);
    });
  };
  return {
    of: (call) => {
      const session = sessionOf(call);
      const remembered = session && known.get(session);
      if (remembered !== undefined) return remembered;
      const peer = readPeer(call);
      if (session) remember(session, peer);
      return peer;
    },
    letIn: (peer) => {
      if (inside.has(peer)) return true;
      const [session] = known.entries().find(([, other]) => other === peer) ?? [];
      if (!session) return true;
      if (connectionsOf(peer.uri) < connectionsEach) inside.set(peer, session);
      else setTimeout(() => session.destroy(), toldWithinMs).unref();
      return inside.has(peer);
    },
    cut: (mayStay) => {
      const leaving = [...inside].filter(([peer]) => !mayStay(peer));
      for (const [, session] of leaving) session.destroy();
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
