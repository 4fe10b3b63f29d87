
/**
 * A record that was used although it is from an earlier application of the same person, because its register was away.
 */
export interface EarlierUseInput {
  /**
   * Number of the earlier application.
   */
  'application'?: (string);
  /**
   * When the applicant chose to use it, an instant.
   */
  'usedAt'?: (string);
  /**
   * How many whole days old it was then.
   */
  'ageDays'?: (number);
}

/**
 * A record that was used although it is from an earlier application of the same person, because its register was away.
 */
export interface EarlierUse {
  /**
   * Number of the earlier application.
   */
  'application': (string);
  /**
   * When the applicant chose to use it, an instant.
   */
  'usedAt': (string);
  /**
   * How many whole days old it was then.
   */
  'ageDays': (number);
}
