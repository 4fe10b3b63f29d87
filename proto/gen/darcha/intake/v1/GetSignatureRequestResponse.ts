import type { SignatureRequestInput as _darcha_intake_v1_SignatureRequestInput, SignatureRequest as _darcha_intake_v1_SignatureRequest } from '../../../darcha/intake/v1/SignatureRequest.ts';

/**
 * What is to be signed.
 */
export interface GetSignatureRequestResponseInput {
  /**
   * The request.
   */
  'request'?: (_darcha_intake_v1_SignatureRequestInput | null);
}

/**
 * What is to be signed.
 */
export interface GetSignatureRequestResponse {
  /**
   * The request.
   */
  'request': (_darcha_intake_v1_SignatureRequest | null);
}
