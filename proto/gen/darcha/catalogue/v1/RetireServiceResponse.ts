
/**
 * What was ended.
 */
export interface RetireServiceResponseInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Number of the version.
   */
  'version'?: (number);
  /**
   * The day from which it can no longer be applied for, YYYY-MM-DD.
   */
  'day'?: (string);
  /**
   * Number of the version that is in force on that day; 0 when the service ends with it.
   */
  'versionInForce'?: (number);
}

/**
 * What was ended.
 */
export interface RetireServiceResponse {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Number of the version.
   */
  'version': (number);
  /**
   * The day from which it can no longer be applied for, YYYY-MM-DD.
   */
  'day': (string);
  /**
   * Number of the version that is in force on that day; 0 when the service ends with it.
   */
  'versionInForce': (number);
}
