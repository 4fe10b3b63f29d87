import type { OpinionInput as _darcha_intake_v1_OpinionInput, Opinion as _darcha_intake_v1_Opinion } from '../../../darcha/intake/v1/Opinion.ts';

/**
 * The opinions, the oldest first.
 */
export interface ListOpinionsResponseInput {
  /**
   * The opinions.
   */
  'opinions'?: (_darcha_intake_v1_OpinionInput)[];
}

/**
 * The opinions, the oldest first.
 */
export interface ListOpinionsResponse {
  /**
   * The opinions.
   */
  'opinions': (_darcha_intake_v1_Opinion)[];
}
