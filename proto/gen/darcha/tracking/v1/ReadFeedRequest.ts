import type { Long } from '@grpc/proto-loader';

/**
 * Which part of the feed.
 */
export interface ReadFeedRequestInput {
  /**
   * Only events after this position; 0 for the beginning.
   */
  'afterPosition'?: (number | string | Long);
  /**
   * How many at most: 1 to 500; 0 means 100.
   */
  'limit'?: (number);
  /**
   * How long to wait for the first event when there is none yet, milliseconds; at most 20,000.
   */
  'waitMs'?: (number);
}

/**
 * Which part of the feed.
 */
export interface ReadFeedRequest {
  /**
   * Only events after this position; 0 for the beginning.
   */
  'afterPosition': (number);
  /**
   * How many at most: 1 to 500; 0 means 100.
   */
  'limit': (number);
  /**
   * How long to wait for the first event when there is none yet, milliseconds; at most 20,000.
   */
  'waitMs': (number);
}
