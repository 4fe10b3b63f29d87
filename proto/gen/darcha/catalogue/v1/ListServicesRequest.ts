import type { TierInput as _darcha_catalogue_v1_TierInput, Tier as _darcha_catalogue_v1_Tier } from '../../../darcha/catalogue/v1/Tier.ts';
import type { AudienceInput as _darcha_catalogue_v1_AudienceInput, Audience as _darcha_catalogue_v1_Audience } from '../../../darcha/catalogue/v1/Audience.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Filters of a list of services; an empty one matches all.
 */
export interface ListServicesRequestInput {
  /**
   * Words to look for in titles, descriptions and keywords, in any language and either Uzbek script; at most 200 characters.
   */
  'query'?: (string);
  /**
   * Only this tier.
   */
  'tier'?: (_darcha_catalogue_v1_TierInput);
  /**
   * Only for this audience.
   */
  'audience'?: (_darcha_catalogue_v1_AudienceInput);
  /**
   * Only with this life or business event (its code).
   */
  'event'?: (string);
  /**
   * Only of this competent authority or its territorial bodies (its code).
   */
  'agency'?: (string);
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
  /**
   * Only given at an office in this region (its code, ISO 3166-2).
   */
  'region'?: (string);
  /**
   * Only without a fee.
   */
  'free'?: (boolean);
  /**
   * Only carried online to the final result, and not suspended.
   */
  'online'?: (boolean);
}

/**
 * Filters of a list of services; an empty one matches all.
 */
export interface ListServicesRequest {
  /**
   * Words to look for in titles, descriptions and keywords, in any language and either Uzbek script; at most 200 characters.
   */
  'query': (string);
  /**
   * Only this tier.
   */
  'tier': (_darcha_catalogue_v1_Tier);
  /**
   * Only for this audience.
   */
  'audience': (_darcha_catalogue_v1_Audience);
  /**
   * Only with this life or business event (its code).
   */
  'event': (string);
  /**
   * Only of this competent authority or its territorial bodies (its code).
   */
  'agency': (string);
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
  /**
   * Only given at an office in this region (its code, ISO 3166-2).
   */
  'region': (string);
  /**
   * Only without a fee.
   */
  'free': (boolean);
  /**
   * Only carried online to the final result, and not suspended.
   */
  'online': (boolean);
}
