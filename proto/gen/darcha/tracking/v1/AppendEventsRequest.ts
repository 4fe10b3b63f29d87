import type { EventInput as _darcha_tracking_v1_EventInput, Event as _darcha_tracking_v1_Event } from '../../../darcha/tracking/v1/Event.ts';

/**
 * Events to take in: at most 500; those of one subject in the order of their sequence.
 */
export interface AppendEventsRequestInput {
  /**
   * The events.
   */
  'events'?: (_darcha_tracking_v1_EventInput)[];
}

/**
 * Events to take in: at most 500; those of one subject in the order of their sequence.
 */
export interface AppendEventsRequest {
  /**
   * The events.
   */
  'events': (_darcha_tracking_v1_Event)[];
}
