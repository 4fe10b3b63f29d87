/** What a certificate of a member is for. */
import type { X509Certificate } from 'node:crypto';

/** The extended key usages of certificates that sign documents, RFC 9336, and of either end of a connection. */
const documentSigning = '1.3.6.1.5.5.7.3.36';
const clientAuthentication = '1.3.6.1.5.5.7.3.2';
const serverAuthentication = '1.3.6.1.5.5.7.3.1';
const connecting = new Set([clientAuthentication, serverAuthentication]);

/** Undefined unless it is for one of the two alone, and its key of the kind for it. */
export function usageOf(certificate: X509Certificate): 'connection' | 'signing' | undefined {
  // Any other extended usage makes it a certificate for something else, and without any it would be one for everything.
  const usages = certificate.keyUsage ?? [];
  if (certificate.ca) return undefined;
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  if (usages.join() === documentSigning && asymmetricKeyType === 'ed25519') return 'signing';
  if (!usages.includes(clientAuthentication) || !usages.every((usage) => connecting.has(usage))) return undefined;
  return asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'connection' : undefined;
}

/** True for a certificate of a connection that the exchange may make, too: those issued earlier only made them. */
export function mayServe(certificate: X509Certificate): boolean {
  return usageOf(certificate) === 'connection' && (certificate.keyUsage ?? []).includes(serverAuthentication);
}
