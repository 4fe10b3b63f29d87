/** What a certificate says, as the register keeps it. */
import { X509Certificate } from 'node:crypto';
import { digestOf, memberOf } from '@darcha/agency-sdk/certificates.ts';
import { usageOf } from '@darcha/agency-sdk/usage.ts';
import { digestOfKey } from '@darcha/certificates/digest.ts';
import type { Certificate } from '../domain/members/register.ts';

/** Reads a certificate in PEM; gives what is wrong with it as a text that completes "The certificate ...". */
export function readCertificate(pem: string | Buffer, authority: X509Certificate): Certificate | string {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem);
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  }
  const member = memberOf(certificate);
  if (member === undefined) return 'does not name exactly one member';
  if (!certificate.checkIssued(authority) || !certificate.verify(authority.publicKey)) {
    return 'was not issued by the agencies’ authority';
  }
  const use = usageOf(certificate);
  if (use === undefined) return 'is neither one for connections nor one for signing';
  return {
    member,
    use,
    fingerprint: digestOf(certificate.raw),
    keyDigest: digestOfKey(certificate.publicKey),
    serial: certificate.serialNumber.toLowerCase(),
    from: certificate.validFromDate.toISOString(),
    until: certificate.validToDate.toISOString(),
    pem: certificate.toString(),
  };
}
