import type { AgencyInput as _darcha_catalogue_v1_AgencyInput, Agency as _darcha_catalogue_v1_Agency } from '../../../darcha/catalogue/v1/Agency.ts';

/**
 * All agencies.
 */
export interface ListAgenciesResponseInput {
  /**
   * The agencies.
   */
  'agencies'?: (_darcha_catalogue_v1_AgencyInput)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
}

/**
 * All agencies.
 */
export interface ListAgenciesResponse {
  /**
   * The agencies.
   */
  'agencies': (_darcha_catalogue_v1_Agency)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
}
