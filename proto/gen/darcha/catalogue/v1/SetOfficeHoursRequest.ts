import type { OfficeHoursInput as _darcha_catalogue_v1_OfficeHoursInput, OfficeHours as _darcha_catalogue_v1_OfficeHours } from '../../../darcha/catalogue/v1/OfficeHours.ts';

/**
 * What holds from now on.
 */
export interface SetOfficeHoursRequestInput {
  /**
   * Code of the office.
   */
  'office'?: (string);
  /**
   * The hours, all of them.
   */
  'hours'?: (_darcha_catalogue_v1_OfficeHoursInput | null);
  /**
   * The version the caller has seen, from 0.
   */
  'expectedVersion'?: (number);
}

/**
 * What holds from now on.
 */
export interface SetOfficeHoursRequest {
  /**
   * Code of the office.
   */
  'office': (string);
  /**
   * The hours, all of them.
   */
  'hours': (_darcha_catalogue_v1_OfficeHours | null);
  /**
   * The version the caller has seen, from 0.
   */
  'expectedVersion': (number);
}
