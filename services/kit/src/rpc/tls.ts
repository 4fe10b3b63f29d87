/** Mutual authentication of every connection: each side shows a certificate of the same authority. */
import type { PeerCertificate } from 'node:tls';
import { type ChannelCredentials, credentials, ServerCredentials } from '@grpc/grpc-js';

/** A certificate, its key and the authority that the other side's certificate must come from; all PEM. */
export interface Tls {
  certificate: Buffer;
  key: Buffer;
  authority: Buffer;
}

/** For a client that has no certificate yet: it knows whom it calls, and shows nothing of itself. */
export type Trust = Pick<Tls, 'authority'>;

/** `anonymous`: no certificate is asked of the other side. */
export function serverCredentials(tls: Tls, anonymous = false): ServerCredentials {
  return ServerCredentials.createSsl(
    tls.authority,
    [{ private_key: tls.key, cert_chain: tls.certificate }],
    !anonymous,
  );
}

/**
 * Says what is wrong with whoever answers there, by the URI of its certificate and the certificate's SHA-256 (hex): in place of
 * the name it must carry otherwise. That the authority issued it, and that it is in its time, is known by then.
 */
export type Identify = (shown: { uri: string; fingerprint: string }) => Error | undefined;

export function channelCredentials(tls: Tls | Trust, identify?: Identify): ChannelCredentials {
  const checkServerIdentity = (_: string, certificate: PeerCertificate) =>
    identify?.({ uri: peerUri(certificate), fingerprint: fingerprintOf(certificate) });
  const verifying = identify && { checkServerIdentity };
  return 'key' in tls
    ? credentials.createSsl(tls.authority, tls.key, tls.certificate, verifying)
    : credentials.createSsl(tls.authority, null, null, verifying);
}

/** SHA-256 of a certificate in DER, hex; empty without one. */
export function fingerprintOf(certificate: { fingerprint256?: string } | undefined): string {
  return (certificate?.fingerprint256 ?? '').replaceAll(':', '').toLowerCase();
}

/** The URI a peer's certificate was issued for, for example "darcha:service:gateway"; empty when it has none. */
export function peerUri(certificate: { subjectaltname?: string } | undefined): string {
  const names = certificate?.subjectaltname ?? '';
  // Node quotes names that could be mistaken for a list; a certificate of ours never needs that.
  if (names.includes('"')) return '';
  const uris = names.split(', ').filter((name) => name.startsWith('URI:'));
  return uris.length === 1 && uris[0] ? uris[0].slice('URI:'.length) : '';
}
