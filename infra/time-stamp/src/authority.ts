/** The authority itself: a request in, a reply out, without a transport. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { Certificate, TimeStampReq } from 'pkijs';
import { readQuery } from './query.ts';
import { grant, refuse } from './reply.ts';
import { makeToken, type TokenSigner } from './token.ts';

export interface Authority {
  /** The TimeStampResp, in DER, to what should be a TimeStampReq. */
  answer(query: Uint8Array): Promise<Buffer>;
}

export interface AuthorityOptions {
  /** PEM; a P-256 key. */
  certificate: Buffer | string;
  key: Buffer | string;
  now?: () => Date;
}

/** Throws when the key is not the certificate's. */
export async function createAuthority({
  certificate: pem,
  key: keyPem,
  now = () => new Date(),
}: AuthorityOptions): Promise<Authority> {
  const certificate = new X509Certificate(pem);
  const key = createPrivateKey(keyPem);
  if (!certificate.checkPrivateKey(key)) throw new Error('The time-stamping key is not the certificate’s.');
  const signer: TokenSigner = {
    certificate: Certificate.fromBER(certificate.raw),
    raw: certificate.raw,
    key: key.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']),
  };
  return {
    answer: async (query) => {
      const request = readQuery(query);
      if (!(request instanceof TimeStampReq)) return refuse(request);
      const at = now();
      if (at < certificate.validFromDate || at > certificate.validToDate) {
        return refuse({ failure: 'systemFailure', text: 'The certificate of this authority is not valid now.' });
      }
      return grant(await makeToken(request, at, signer));
    },
  };
}
