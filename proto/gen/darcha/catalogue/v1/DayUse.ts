import type { Long } from '@grpc/proto-loader';

/**
 * Requests of one day.
 */
export interface DayUseInput {
  /**
   * The legal day, YYYY-MM-DD.
   */
  'day'?: (string);
  /**
   * How many.
   */
  'requests'?: (number | string | Long);
}

/**
 * Requests of one day.
 */
export interface DayUse {
  /**
   * The legal day, YYYY-MM-DD.
   */
  'day': (string);
  /**
   * How many.
   */
  'requests': (number);
}
