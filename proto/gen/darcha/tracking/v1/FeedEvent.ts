import type { EventInput as _darcha_tracking_v1_EventInput, Event as _darcha_tracking_v1_Event } from '../../../darcha/tracking/v1/Event.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An event and its place in the feed.
 */
export interface FeedEventInput {
  /**
   * Place in the feed, from 1, without gaps.
   */
  'position'?: (number | string | Long);
  /**
   * The event.
   */
  'event'?: (_darcha_tracking_v1_EventInput | null);
}

/**
 * An event and its place in the feed.
 */
export interface FeedEvent {
  /**
   * Place in the feed, from 1, without gaps.
   */
  'position': (number);
  /**
   * The event.
   */
  'event': (_darcha_tracking_v1_Event | null);
}
