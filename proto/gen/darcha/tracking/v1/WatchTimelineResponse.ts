import type { EventInput as _darcha_tracking_v1_EventInput, Event as _darcha_tracking_v1_Event } from '../../../darcha/tracking/v1/Event.ts';

/**
 * The next event.
 */
export interface WatchTimelineResponseInput {
  /**
   * The event, without `owner` and `followers`.
   */
  'event'?: (_darcha_tracking_v1_EventInput | null);
}

/**
 * The next event.
 */
export interface WatchTimelineResponse {
  /**
   * The event, without `owner` and `followers`.
   */
  'event': (_darcha_tracking_v1_Event | null);
}
