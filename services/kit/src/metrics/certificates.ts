/** When certificates end. */
import { X509Certificate } from 'node:crypto';
import { gauge } from './instruments.ts';

/** `holder` says whose it is, `use` what for; both of few words. */
export const certificateEnds = gauge(
  'darcha_certificate_expiry_timestamp_seconds',
  'When a certificate ends, seconds since the epoch.',
  ['holder', 'use'],
);

/** Tells of a certificate of this process, PEM; gives the function that ends it. */
export function watchCertificate(holder: string, use: string, pem: Buffer): () => void {
  let ends: number | undefined;
  return certificateEnds.from(() => {
    ends ??= new X509Certificate(pem).validToDate.getTime() / 1_000;
    return [{ labels: { holder, use }, value: ends }];
  });
}
