
/**
 * Where the result waits.
 */
export interface CollectionInput {
  /**
   * Code of the office.
   */
  'office'?: (string);
  /**
   * Code to show at the office; for the applicant only, empty otherwise.
   */
  'code'?: (string);
  /**
   * Last day, YYYY-MM-DD.
   */
  'lastDay'?: (string);
}

/**
 * Where the result waits.
 */
export interface Collection {
  /**
   * Code of the office.
   */
  'office': (string);
  /**
   * Code to show at the office; for the applicant only, empty otherwise.
   */
  'code': (string);
  /**
   * Last day, YYYY-MM-DD.
   */
  'lastDay': (string);
}
