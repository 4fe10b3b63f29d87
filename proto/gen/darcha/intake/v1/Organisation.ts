
/**
 * A legal entity.
 */
export interface OrganisationInput {
  /**
   * Taxpayer's number (STIR), 9 digits.
   */
  'tin'?: (string);
  /**
   * Name.
   */
  'name'?: (string);
}

/**
 * A legal entity.
 */
export interface Organisation {
  /**
   * Taxpayer's number (STIR), 9 digits.
   */
  'tin': (string);
  /**
   * Name.
   */
  'name': (string);
}
