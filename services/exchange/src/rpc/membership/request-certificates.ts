/** RequestCertificates: keys that prove themselves, by an invitation or by a certificate in force. */
import { randomBytes } from 'node:crypto';
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { RequestCertificatesRequest } from '@darcha/proto/gen/darcha/exchange/v1/RequestCertificatesRequest.ts';
import type { RequestCertificatesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/RequestCertificatesResponse.ts';
import { request as requestRule } from '../../domain/members/decide.ts';
import type { KeyRequest, Use } from '../../domain/members/register.ts';
import type { MembershipDependencies } from './dependencies.ts';
import { proofOf } from './proof.ts';
import { toCertificateRequest } from './wire.ts';

const kinds = { connection: 'P-256', signing: 'Ed25519' } as const;

export function requestCertificates({ register, attempts, byCertificate, log }: MembershipDependencies) {
  return async (request: RequestCertificatesRequest): Promise<RequestCertificatesResponseInput> => {
    const { proof, attemptKeys } = proofOf(request.invitation, byCertificate);
    const id = randomBytes(8).toString('hex');
    return attempts.bounded(attemptKeys, async () => {
      const keys = await readKeys(request);
      const address = addressOf();
      const asked = { id, proof, keys, address };
      const result = await register.act('applicant', (now) => requestRule(now, asked, new Date()));
      const standing = result && 'standing' in result ? result.standing : register.now.requests.get(id);
      if (!standing) throw new Error('a request that was put down is not in the register');
      const { member, system } = standing;
      log.info({ request: standing.id, member, system, address }, 'certificates were asked for');
      return { request: toCertificateRequest(standing) };
    });
  };
}

/** On the listener without certificates a caller goes by its address, on the members' by its code. */
function addressOf(): string {
  const caller = currentContext()?.caller;
  return caller?.kind === 'service' ? caller.name : '';
}

async function readKeys(request: RequestCertificatesRequest): Promise<KeyRequest[]> {
  // What reads signing requests is loaded by the first of them: most days bring none.
  const { readRequest } = await import('@darcha/certificates/request.ts');
  const given: [Use, string, Buffer][] = [
    ['connection', '/connection_csr', request.connectionCsr],
    ['signing', '/signing_csr', request.signingCsr],
  ];
  const keys: KeyRequest[] = [];
  const faults: { path: string; code: string; message: string }[] = [];
  for (const [use, path, der] of given) {
    if (der.length === 0) continue;
    const read = await readRequest(der, kinds[use]);
    if (typeof read === 'string') faults.push({ path, code: 'csr', message: `The request ${read}.` });
    else keys.push({ use, request: der.toString('base64'), keyDigest: read.keyDigest });
  }
  if (faults.length === 0 && keys.length > 0) return keys;
  const message = 'Send a signing request for a P-256 key to connect with, for an Ed25519 key to sign with, or both.';
  throw new DomainError('invalid', 'csr-invalid', message, { faults });
}
