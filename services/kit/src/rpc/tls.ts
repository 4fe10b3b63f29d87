/** Mutual authentication of every connection: each side shows a certificate of the same authority. */
import { type ChannelCredentials, credentials, ServerCredentials } from '@grpc/grpc-js';

/** A certificate, its key and the authority that the other side's certificate must come from; all PEM. */
export interface Tls {
  certificate: Buffer;
  key: Buffer;
  authority: Buffer;
}

export function serverCredentials(tls: Tls): ServerCredentials {
  return ServerCredentials.createSsl(tls.authority, [{ private_key: tls.key, cert_chain: tls.certificate }], true);
}

export function channelCredentials(tls: Tls): ChannelCredentials {
  return credentials.createSsl(tls.authority, tls.key, tls.certificate);
}

/** The URI a peer's certificate was issued for, for example "darcha:service:gateway"; empty when it has none. */
export function peerUri(certificate: { subjectaltname?: string } | undefined): string {
  const names = certificate?.subjectaltname ?? '';
  // Node quotes names that could be mistaken for a list; a certificate of ours never needs that.
  if (names.includes('"')) return '';
  const uris = names.split(', ').filter((name) => name.startsWith('URI:'));
  return uris.length === 1 && uris[0] ? uris[0].slice('URI:'.length) : '';
}
