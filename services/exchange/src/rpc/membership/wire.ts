/** Requests for certificates on the wire. */
import { X509Certificate } from 'node:crypto';
import type { CertificateRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/CertificateRequest.ts';
import type { Decision, Request, Use } from '../../domain/members/register.ts';

const states = {
  waiting: 'CERTIFICATE_REQUEST_STATE_WAITING',
  approved: 'CERTIFICATE_REQUEST_STATE_APPROVED',
  refused: 'CERTIFICATE_REQUEST_STATE_REFUSED',
} as const satisfies Record<Decision['state'], string>;

export function toCertificateRequest({ id, member, system, at, decision }: Request): CertificateRequestInput {
  const common = { id, member, system: system ?? '', state: states[decision.state], requestedAt: at };
  switch (decision.state) {
    case 'waiting':
      return { ...common, waitsFor: 'operator' };
    case 'refused':
      return { ...common, decidedAt: decision.at, reason: decision.reason };
    case 'approved':
      return {
        ...common,
        decidedAt: decision.at,
        connectionCertificate: derOf(decision, 'connection'),
        signingCertificate: derOf(decision, 'signing'),
      };
  }
}

function derOf({ certificates }: Extract<Decision, { state: 'approved' }>, use: Use): Buffer {
  const found = certificates.find((certificate) => certificate.use === use);
  return found ? new X509Certificate(found.pem).raw : Buffer.alloc(0);
}
