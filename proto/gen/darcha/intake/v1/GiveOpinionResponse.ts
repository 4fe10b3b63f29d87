import type { OpinionInput as _darcha_intake_v1_OpinionInput, Opinion as _darcha_intake_v1_Opinion } from '../../../darcha/intake/v1/Opinion.ts';

/**
 * What became of it.
 */
export interface GiveOpinionResponseInput {
  /**
   * The opinion as it is kept with the file.
   */
  'opinion'?: (_darcha_intake_v1_OpinionInput | null);
}

/**
 * What became of it.
 */
export interface GiveOpinionResponse {
  /**
   * The opinion as it is kept with the file.
   */
  'opinion': (_darcha_intake_v1_Opinion | null);
}
