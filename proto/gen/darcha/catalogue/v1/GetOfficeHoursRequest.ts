
/**
 * Which office.
 */
export interface GetOfficeHoursRequestInput {
  /**
   * Code of the office.
   */
  'office'?: (string);
}

/**
 * Which office.
 */
export interface GetOfficeHoursRequest {
  /**
   * Code of the office.
   */
  'office': (string);
}
