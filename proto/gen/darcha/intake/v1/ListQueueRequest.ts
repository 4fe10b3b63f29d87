import type { StateInput as _darcha_intake_v1_StateInput, State as _darcha_intake_v1_State } from '../../../darcha/intake/v1/State.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Which part of the queue.
 */
export interface ListQueueRequestInput {
  /**
   * Only applications in this state: under examination, submitted, waiting for register, returned or ready for collection,
   * any other is INVALID_ARGUMENT `request-invalid`; unspecified means under examination, which waits for the agency.
   */
  'state'?: (_darcha_intake_v1_StateInput);
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
}

/**
 * Which part of the queue.
 */
export interface ListQueueRequest {
  /**
   * Only applications in this state: under examination, submitted, waiting for register, returned or ready for collection,
   * any other is INVALID_ARGUMENT `request-invalid`; unspecified means under examination, which waits for the agency.
   */
  'state': (_darcha_intake_v1_State);
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
}
