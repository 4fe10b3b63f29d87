import type { SignatureRequestInput as _darcha_intake_v1_SignatureRequestInput, SignatureRequest as _darcha_intake_v1_SignatureRequest } from '../../../darcha/intake/v1/SignatureRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * A page of what is to be signed.
 */
export interface ListSignatureRequestsResponseInput {
  /**
   * Without answers.
   */
  'requests'?: (_darcha_intake_v1_SignatureRequestInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * A page of what is to be signed.
 */
export interface ListSignatureRequestsResponse {
  /**
   * Without answers.
   */
  'requests': (_darcha_intake_v1_SignatureRequest)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
