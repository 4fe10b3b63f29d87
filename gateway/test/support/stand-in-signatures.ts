/** An intake in which one application waits for a signature. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { signatures } from '@darcha/proto/contracts.ts';
import type { SignatureRequestInput } from '@darcha/proto/gen/darcha/intake/v1/SignatureRequest.ts';
import { owned, text } from './knobs.ts';

const request: SignatureRequestInput = {
  number: owned,
  service: 'marriage-registration',
  serviceVersion: 2,
  title: text('Marriage'),
  applicant: 'Dilnoza Namunayeva',
  as: text('Future spouse'),
  formJson: Buffer.from('{"surname":"each-own"}'),
  files: ['Xat.pdf'],
  digest: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=',
  askedAt: '2026-11-22T05:00:00.000Z',
  until: '2026-12-02T19:00:00.000Z',
};

export function signaturesStandIn(): Service {
  return service(signatures, {
    listSignatureRequests: async () => ({ requests: [request], page: { nextToken: 'second' } }),
    getSignatureRequest: async () => ({ request }),
    signApplication: async () => ({ submitted: true }),
    refuseSignature: async () => ({}),
  });
}
