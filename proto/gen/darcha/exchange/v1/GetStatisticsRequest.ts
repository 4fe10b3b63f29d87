
/**
 * Which day.
 */
export interface GetStatisticsRequestInput {
  /**
   * YYYY-MM-DD, in Tashkent.
   */
  'day'?: (string);
}

/**
 * Which day.
 */
export interface GetStatisticsRequest {
  /**
   * YYYY-MM-DD, in Tashkent.
   */
  'day': (string);
}
