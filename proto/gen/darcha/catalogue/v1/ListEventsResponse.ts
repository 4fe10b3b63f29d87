import type { EventInput as _darcha_catalogue_v1_EventInput, Event as _darcha_catalogue_v1_Event } from '../../../darcha/catalogue/v1/Event.ts';

/**
 * Life and business events.
 */
export interface ListEventsResponseInput {
  /**
   * The events.
   */
  'events'?: (_darcha_catalogue_v1_EventInput)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
}

/**
 * Life and business events.
 */
export interface ListEventsResponse {
  /**
   * The events.
   */
  'events': (_darcha_catalogue_v1_Event)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
}
