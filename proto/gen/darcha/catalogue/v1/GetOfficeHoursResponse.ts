import type { OfficeHoursInput as _darcha_catalogue_v1_OfficeHoursInput, OfficeHours as _darcha_catalogue_v1_OfficeHours } from '../../../darcha/catalogue/v1/OfficeHours.ts';
import type { OfficeHoursEventInput as _darcha_catalogue_v1_OfficeHoursEventInput, OfficeHoursEvent as _darcha_catalogue_v1_OfficeHoursEvent } from '../../../darcha/catalogue/v1/OfficeHoursEvent.ts';

/**
 * When it is open now.
 */
export interface GetOfficeHoursResponseInput {
  /**
   * The hours.
   */
  'hours'?: (_darcha_catalogue_v1_OfficeHoursInput | null);
  /**
   * Counts how often they were said here; 0 while those of the content hold. What an If-Match names.
   */
  'version'?: (number);
  /**
   * Who said them and when, the newest first; at most 50.
   */
  'events'?: (_darcha_catalogue_v1_OfficeHoursEventInput)[];
}

/**
 * When it is open now.
 */
export interface GetOfficeHoursResponse {
  /**
   * The hours.
   */
  'hours': (_darcha_catalogue_v1_OfficeHours | null);
  /**
   * Counts how often they were said here; 0 while those of the content hold. What an If-Match names.
   */
  'version': (number);
  /**
   * Who said them and when, the newest first; at most 50.
   */
  'events': (_darcha_catalogue_v1_OfficeHoursEvent)[];
}
