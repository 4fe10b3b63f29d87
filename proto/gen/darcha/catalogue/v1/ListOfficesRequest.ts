import type { PointInput as _darcha_catalogue_v1_PointInput, Point as _darcha_catalogue_v1_Point } from '../../../darcha/catalogue/v1/Point.ts';

/**
 * Filters of a list of offices; an empty one matches all.
 */
export interface ListOfficesRequestInput {
  /**
   * Code of the agency; its territorial bodies are included.
   */
  'agency'?: (string);
  /**
   * Code of the region, ISO 3166-2, for example "UZ-TK".
   */
  'region'?: (string);
  /**
   * Identifier of a service given there.
   */
  'service'?: (string);
  /**
   * Code of the district, for example "UZ-TK-01".
   */
  'district'?: (string);
  /**
   * The nearest to this point come first.
   */
  'near'?: (_darcha_catalogue_v1_PointInput | null);
  /**
   * How many at most, from 1 to 100; 0 means 100.
   */
  'limit'?: (number);
  /**
   * Instant at which `opening` is told, RFC 3339; empty means now.
   */
  'openAt'?: (string);
  /**
   * Only offices open at that instant.
   */
  'onlyOpen'?: (boolean);
}

/**
 * Filters of a list of offices; an empty one matches all.
 */
export interface ListOfficesRequest {
  /**
   * Code of the agency; its territorial bodies are included.
   */
  'agency': (string);
  /**
   * Code of the region, ISO 3166-2, for example "UZ-TK".
   */
  'region': (string);
  /**
   * Identifier of a service given there.
   */
  'service': (string);
  /**
   * Code of the district, for example "UZ-TK-01".
   */
  'district': (string);
  /**
   * The nearest to this point come first.
   */
  'near': (_darcha_catalogue_v1_Point | null);
  /**
   * How many at most, from 1 to 100; 0 means 100.
   */
  'limit': (number);
  /**
   * Instant at which `opening` is told, RFC 3339; empty means now.
   */
  'openAt': (string);
  /**
   * Only offices open at that instant.
   */
  'onlyOpen': (boolean);
}
