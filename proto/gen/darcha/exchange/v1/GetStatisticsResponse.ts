import type { StatisticsRowInput as _darcha_exchange_v1_StatisticsRowInput, StatisticsRow as _darcha_exchange_v1_StatisticsRow } from '../../../darcha/exchange/v1/StatisticsRow.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * The questions of a day.
 */
export interface GetStatisticsResponseInput {
  /**
   * The day.
   */
  'day'?: (string);
  /**
   * Groups of at least five questions, largest first, and at the end what is left of smaller ones together.
   */
  'rows'?: (_darcha_exchange_v1_StatisticsRowInput)[];
  /**
   * Entries of the log that were counted for it.
   */
  'questions'?: (number | string | Long);
}

/**
 * The questions of a day.
 */
export interface GetStatisticsResponse {
  /**
   * The day.
   */
  'day': (string);
  /**
   * Groups of at least five questions, largest first, and at the end what is left of smaller ones together.
   */
  'rows': (_darcha_exchange_v1_StatisticsRow)[];
  /**
   * Entries of the log that were counted for it.
   */
  'questions': (number);
}
