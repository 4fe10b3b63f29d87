import type { DurationSpreadInput as _darcha_tracking_v1_DurationSpreadInput, DurationSpread as _darcha_tracking_v1_DurationSpread } from '../../../darcha/tracking/v1/DurationSpread.ts';

/**
 * How long those one agency decided took.
 */
export interface AgencyDurationsInput {
  /**
   * Code of the agency.
   */
  'agency'?: (string);
  /**
   * How long they took.
   */
  'spread'?: (_darcha_tracking_v1_DurationSpreadInput | null);
}

/**
 * How long those one agency decided took.
 */
export interface AgencyDurations {
  /**
   * Code of the agency.
   */
  'agency': (string);
  /**
   * How long they took.
   */
  'spread': (_darcha_tracking_v1_DurationSpread | null);
}
