/** Whose certificate it is that a result was signed or sealed with. */
import { type KeyObject, X509Certificate } from 'node:crypto';
import { inspectCertificate } from '@darcha/agency-sdk/certificates.ts';

/** Looks at a certificate in DER: its key when an authority issued it to the portal, for documents, valid at that time. */
export type PortalCertificate = (der: Buffer, at: Date) => KeyObject | undefined;

/** Of the authorities' certificates (PEM), for the code under which the portal is a member. */
export function createPortalCertificate(authorities: readonly (Buffer | string)[], member: string): PortalCertificate {
  const trusted = authorities.map((pem) => new X509Certificate(pem));
  const known = new Map<string, { key: KeyObject; from: number; until: number } | null>();
  const read = (der: Buffer) => {
    const { certificate, faults } = inspectCertificate(der, trusted, new Date(), ['ed25519', 'ec']);
    const wrong = faults.some(({ code }) => code !== 'certificate-not-yet-valid' && code !== 'certificate-expired');
    if (!certificate || wrong || certificate.member !== member) return null;
    return { key: certificate.publicKey, from: certificate.from, until: certificate.until };
  };
  return (der, at) => {
    const name = der.toString('base64');
    const found = known.get(name) ?? read(der);
    if (!found) return undefined;
    // Only the portal's own are kept, which are few.
    known.set(name, found);
    return at.getTime() >= found.from && at.getTime() <= found.until ? found.key : undefined;
  };
}

/** The key of any certificate, whoever issued it; undefined for what is none. */
export function embeddedKey(der: Buffer): KeyObject | undefined {
  try {
    const { publicKey } = new X509Certificate(der);
    return publicKey.asymmetricKeyType === 'ed25519' ? publicKey : undefined;
  } catch {
    // Whatever it is, it is no certificate.
    return undefined;
  }
}
