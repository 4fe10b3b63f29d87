import type { EventInput as _darcha_tracking_v1_EventInput, Event as _darcha_tracking_v1_Event } from '../../../darcha/tracking/v1/Event.ts';

/**
 * A timeline.
 */
export interface GetTimelineResponseInput {
  /**
   * Its events, oldest first, without `owner` and `followers`.
   */
  'events'?: (_darcha_tracking_v1_EventInput)[];
}

/**
 * A timeline.
 */
export interface GetTimelineResponse {
  /**
   * Its events, oldest first, without `owner` and `followers`.
   */
  'events': (_darcha_tracking_v1_Event)[];
}
