import type { EditorialEventInput as _darcha_catalogue_v1_EditorialEventInput, EditorialEvent as _darcha_catalogue_v1_EditorialEvent } from '../../../darcha/catalogue/v1/EditorialEvent.ts';

/**
 * What was done.
 */
export interface ListEditorialEventsResponseInput {
  /**
   * The events, the oldest first.
   */
  'events'?: (_darcha_catalogue_v1_EditorialEventInput)[];
}

/**
 * What was done.
 */
export interface ListEditorialEventsResponse {
  /**
   * The events, the oldest first.
   */
  'events': (_darcha_catalogue_v1_EditorialEvent)[];
}
