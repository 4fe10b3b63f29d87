import type { StateInput as _darcha_intake_v1_StateInput, State as _darcha_intake_v1_State } from '../../../darcha/intake/v1/State.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';
import type { ClaimFilterInput as _darcha_intake_v1_ClaimFilterInput, ClaimFilter as _darcha_intake_v1_ClaimFilter } from '../../../darcha/intake/v1/ClaimFilter.ts';
import type { DueFilterInput as _darcha_intake_v1_DueFilterInput, DueFilter as _darcha_intake_v1_DueFilter } from '../../../darcha/intake/v1/DueFilter.ts';

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
  /**
   * Territory, or office, whose officials are to decide: its code, that of a region for all its districts; empty for all.
   */
  'territory'?: (string);
  /**
   * What an official must be versed in; empty for all.
   */
  'skill'?: (string);
  /**
   * Who has it; unspecified for all. This and the two above go with the state under examination only.
   */
  'claim'?: (_darcha_intake_v1_ClaimFilterInput);
  /**
   * Code of a service; empty for all.
   */
  'service'?: (string);
  /**
   * How near the end of their term is; unspecified for all.
   */
  'due'?: (_darcha_intake_v1_DueFilterInput);
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
  /**
   * Territory, or office, whose officials are to decide: its code, that of a region for all its districts; empty for all.
   */
  'territory': (string);
  /**
   * What an official must be versed in; empty for all.
   */
  'skill': (string);
  /**
   * Who has it; unspecified for all. This and the two above go with the state under examination only.
   */
  'claim': (_darcha_intake_v1_ClaimFilter);
  /**
   * Code of a service; empty for all.
   */
  'service': (string);
  /**
   * How near the end of their term is; unspecified for all.
   */
  'due': (_darcha_intake_v1_DueFilter);
}
