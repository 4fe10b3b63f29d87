
/**
 * The edition in force.
 */
export interface WatchEditionResponseInput {
  /**
   * Changes with every change of anything in the catalogue.
   */
  'edition'?: (string);
}

/**
 * The edition in force.
 */
export interface WatchEditionResponse {
  /**
   * Changes with every change of anything in the catalogue.
   */
  'edition': (string);
}
