import type { DurationSpreadInput as _darcha_tracking_v1_DurationSpreadInput, DurationSpread as _darcha_tracking_v1_DurationSpread } from '../../../darcha/tracking/v1/DurationSpread.ts';
import type { AgencyDurationsInput as _darcha_tracking_v1_AgencyDurationsInput, AgencyDurations as _darcha_tracking_v1_AgencyDurations } from '../../../darcha/tracking/v1/AgencyDurations.ts';

/**
 * How long they took.
 */
export interface GetDurationsResponseInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * First month that counts, YYYY-MM in Tashkent.
   */
  'from'?: (string);
  /**
   * Last month that counts: the present one.
   */
  'to'?: (string);
  /**
   * Of all agencies together.
   */
  'all'?: (_darcha_tracking_v1_DurationSpreadInput | null);
  /**
   * Of each agency that decided any, by its code.
   */
  'agencies'?: (_darcha_tracking_v1_AgencyDurationsInput)[];
}

/**
 * How long they took.
 */
export interface GetDurationsResponse {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * First month that counts, YYYY-MM in Tashkent.
   */
  'from': (string);
  /**
   * Last month that counts: the present one.
   */
  'to': (string);
  /**
   * Of all agencies together.
   */
  'all': (_darcha_tracking_v1_DurationSpread | null);
  /**
   * Of each agency that decided any, by its code.
   */
  'agencies': (_darcha_tracking_v1_AgencyDurations)[];
}
