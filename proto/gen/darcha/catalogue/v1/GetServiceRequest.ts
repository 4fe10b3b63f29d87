
/**
 * Which service.
 */
export interface GetServiceRequestInput {
  /**
   * Identifier.
   */
  'id'?: (string);
  /**
   * Version; 0 means the one in force.
   */
  'version'?: (number);
}

/**
 * Which service.
 */
export interface GetServiceRequest {
  /**
   * Identifier.
   */
  'id': (string);
  /**
   * Version; 0 means the one in force.
   */
  'version': (number);
}
