/** What a certificate of a member is for. */
import type { X509Certificate } from 'node:crypto';

/** The extended key usages of certificates that sign documents, RFC 9336, and of the client's end of a connection. */
const documentSigning = '1.3.6.1.5.5.7.3.36';
const clientAuthentication = '1.3.6.1.5.5.7.3.2';

/** Undefined unless it is for one of the two alone, and its key of the kind for it. */
export function usageOf(certificate: X509Certificate): 'connection' | 'signing' | undefined {
  // Any other extended usage makes it a certificate for something else, and without any it would be one for everything.
  const [usage, ...more] = certificate.keyUsage ?? [];
  if (certificate.ca || more.length > 0) return undefined;
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  if (usage === documentSigning && asymmetricKeyType === 'ed25519') return 'signing';
  if (usage === clientAuthentication && asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'connection';
  return undefined;
}
