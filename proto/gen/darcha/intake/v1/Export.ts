
/**
 * An export that was asked for.
 */
export interface ExportInput {
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Correlation id of the request, under which the logs of the portal know it.
   */
  'correlationId'?: (string);
  /**
   * When intake had handed all of its part over, an instant; empty where that did not come about.
   */
  'finishedAt'?: (string);
}

/**
 * An export that was asked for.
 */
export interface Export {
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Correlation id of the request, under which the logs of the portal know it.
   */
  'correlationId': (string);
  /**
   * When intake had handed all of its part over, an instant; empty where that did not come about.
   */
  'finishedAt': (string);
}
