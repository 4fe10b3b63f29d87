import type { FeedEventInput as _darcha_tracking_v1_FeedEventInput, FeedEvent as _darcha_tracking_v1_FeedEvent } from '../../../darcha/tracking/v1/FeedEvent.ts';

/**
 * A page of the feed.
 */
export interface ReadFeedResponseInput {
  /**
   * The events with their positions.
   */
  'events'?: (_darcha_tracking_v1_FeedEventInput)[];
}

/**
 * A page of the feed.
 */
export interface ReadFeedResponse {
  /**
   * The events with their positions.
   */
  'events': (_darcha_tracking_v1_FeedEvent)[];
}
