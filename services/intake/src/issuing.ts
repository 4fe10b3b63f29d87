/** Makes signed results and looks at the ones that are shown. */
import { type KeyObject, randomBytes, X509Certificate } from 'node:crypto';
import { createCertificateCheck } from '@darcha/agency-sdk/certificates.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Facts, Issued } from './domain/application.ts';
import { digestOf, type PortalCertificate, type ResultSigner, signResult } from './domain/document.ts';
import { encode, grouped, resultCodeBytes } from './domain/number.ts';
import { resultContent } from './domain/result.ts';

/** Signs the result of an application under a new code. */
export type Issue = (application: Application, passport: Passport, facts: Facts, now: Date) => Promise<Issued>;

export function createIssue(signer: ResultSigner): Issue {
  return async (application, passport, facts, now) => {
    const code = encode(randomBytes(resultCodeBytes));
    const at = now.toISOString();
    const document = await signResult(resultContent(application, passport, { facts, code: grouped(code), at }), signer);
    return { code, document, digest: digestOf(document), at };
  };
}

/** The certificate check of results: issued to `member` by the agencies' authority (PEM), and valid on the day. */
export function createPortalCertificate(authority: Buffer, member: string): PortalCertificate {
  const check = createCertificateCheck(authority);
  return (der, at) => {
    try {
      const certificate = check(der, at);
      return certificate.member === member ? certificate.publicKey : undefined;
    } catch (error) {
      if (isDomainError(error)) return undefined;
      throw error;
    }
  };
}

/** The key of any certificate; undefined for what is none. */
export function embeddedKey(der: Buffer): KeyObject | undefined {
  try {
    const { publicKey } = new X509Certificate(der);
    return publicKey.asymmetricKeyType === 'ed25519' ? publicKey : undefined;
  } catch {
    // Whatever it is, it is no certificate.
    return undefined;
  }
}
