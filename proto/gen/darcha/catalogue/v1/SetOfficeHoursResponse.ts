import type { OfficeHoursInput as _darcha_catalogue_v1_OfficeHoursInput, OfficeHours as _darcha_catalogue_v1_OfficeHours } from '../../../darcha/catalogue/v1/OfficeHours.ts';
import type { OfficeHoursEventInput as _darcha_catalogue_v1_OfficeHoursEventInput, OfficeHoursEvent as _darcha_catalogue_v1_OfficeHoursEvent } from '../../../darcha/catalogue/v1/OfficeHoursEvent.ts';

/**
 * What holds now.
 */
export interface SetOfficeHoursResponseInput {
  /**
   * The hours.
   */
  'hours'?: (_darcha_catalogue_v1_OfficeHoursInput | null);
  /**
   * Its number.
   */
  'version'?: (number);
  /**
   * Who said them and when, the newest first; at most 50.
   */
  'events'?: (_darcha_catalogue_v1_OfficeHoursEventInput)[];
}

/**
 * What holds now.
 */
export interface SetOfficeHoursResponse {
  /**
   * The hours.
   */
  'hours': (_darcha_catalogue_v1_OfficeHours | null);
  /**
   * Its number.
   */
  'version': (number);
  /**
   * Who said them and when, the newest first; at most 50.
   */
  'events': (_darcha_catalogue_v1_OfficeHoursEvent)[];
}
