/** Who made the connection a call came over. */
import type * as grpc from '@grpc/grpc-js';
import { peerUri } from './tls.ts';

export type AnyCall =
  | grpc.ServerUnaryCall<unknown, unknown>
  | grpc.ServerWritableStream<unknown, unknown>
  | grpc.ServerDuplexStream<unknown, unknown>;

const known = new WeakMap<object, string>();

/**
 * The URI of the peer's certificate. A connection keeps its certificate for life, and to take one apart costs as much as
 * a small call: it is done once a connection.
 */
export function peerOf(call: AnyCall): string {
  const session = sessionOf(call);
  const remembered = session && known.get(session);
  if (remembered !== undefined) return remembered;
  const peer = peerUri(call.getAuthContext().sslPeerCertificate);
  if (session) known.set(session, peer);
  return peer;
}

/** The HTTP/2 session, which the library holds but does not show; without it every call looks for itself. */
function sessionOf(call: AnyCall): object | undefined {
  const session = (call as unknown as { call?: { stream?: { session?: unknown } } }).call?.stream?.session;
  return typeof session === 'object' && session !== null ? session : undefined;
}
