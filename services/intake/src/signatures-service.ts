/** The methods of the contract of signatures. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { signatures as contract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { getSignatureRequest } from './rpc/signatures/get-signature-request.ts';
import { listSignatureRequests } from './rpc/signatures/list-signature-requests.ts';
import { refuseSignature } from './rpc/signatures/refuse-signature.ts';
import { signApplication } from './rpc/signatures/sign-application.ts';
import type { Processing } from './work/process.ts';

export function signaturesService(intake: Intake, processing: Processing): Service {
  return service(contract, {
    listSignatureRequests: listSignatureRequests(intake),
    getSignatureRequest: getSignatureRequest(intake),
    signApplication: signApplication(intake, processing),
    refuseSignature: refuseSignature(intake),
  });
}
