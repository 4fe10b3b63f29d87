
/**
 * Which applications.
 */
export interface GetDurationsRequestInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
}

/**
 * Which applications.
 */
export interface GetDurationsRequest {
  /**
   * Identifier of the service.
   */
  'service': (string);
}
