
/**
 * Who may collect a result besides the applicant.
 */
export interface CollectorInput {
  /**
   * Full name, 3 to 200 characters.
   */
  'name'?: (string);
  /**
   * What they show at the office: a personal identification number (14 digits) or the series and number of an identity
   * document, 5 to 30 characters.
   */
  'document'?: (string);
}

/**
 * Who may collect a result besides the applicant.
 */
export interface Collector {
  /**
   * Full name, 3 to 200 characters.
   */
  'name': (string);
  /**
   * What they show at the office: a personal identification number (14 digits) or the series and number of an identity
   * document, 5 to 30 characters.
   */
  'document': (string);
}
