import type { EventInput as _darcha_catalogue_v1_EventInput, Event as _darcha_catalogue_v1_Event } from '../../../darcha/catalogue/v1/Event.ts';
import type { ServiceSummaryInput as _darcha_catalogue_v1_ServiceSummaryInput, ServiceSummary as _darcha_catalogue_v1_ServiceSummary } from '../../../darcha/catalogue/v1/ServiceSummary.ts';

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
  /**
   * Every service an event names, once.
   */
  'services'?: (_darcha_catalogue_v1_ServiceSummaryInput)[];
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
  /**
   * Every service an event names, once.
   */
  'services': (_darcha_catalogue_v1_ServiceSummary)[];
}
