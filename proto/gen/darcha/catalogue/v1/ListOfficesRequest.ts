
/**
 * Filters of a list of offices; an empty one matches all.
 */
export interface ListOfficesRequestInput {
  /**
   * Code of the agency.
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
}

/**
 * Filters of a list of offices; an empty one matches all.
 */
export interface ListOfficesRequest {
  /**
   * Code of the agency.
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
}
