
/**
 * What to end, and from when.
 */
export interface RetireServiceRequestInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Number of the version, from 1.
   */
  'version'?: (number);
  /**
   * The day from which it can no longer be applied for, YYYY-MM-DD: today in Tashkent or later, and not before the day
   * from which the version is in force.
   */
  'day'?: (string);
}

/**
 * What to end, and from when.
 */
export interface RetireServiceRequest {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Number of the version, from 1.
   */
  'version': (number);
  /**
   * The day from which it can no longer be applied for, YYYY-MM-DD: today in Tashkent or later, and not before the day
   * from which the version is in force.
   */
  'day': (string);
}
