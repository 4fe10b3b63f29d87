
/**
 * Which list.
 */
export interface GetStatusListRequestInput {
  /**
   * Day of issue in Asia/Tashkent, YYYY-MM-DD.
   */
  'day'?: (string);
}

/**
 * Which list.
 */
export interface GetStatusListRequest {
  /**
   * Day of issue in Asia/Tashkent, YYYY-MM-DD.
   */
  'day': (string);
}
