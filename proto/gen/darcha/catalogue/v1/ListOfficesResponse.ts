import type { OfficeInput as _darcha_catalogue_v1_OfficeInput, Office as _darcha_catalogue_v1_Office } from '../../../darcha/catalogue/v1/Office.ts';

/**
 * Offices.
 */
export interface ListOfficesResponseInput {
  /**
   * The offices, at most `limit`.
   */
  'offices'?: (_darcha_catalogue_v1_OfficeInput)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
  /**
   * How many match in all.
   */
  'total'?: (number);
  /**
   * The instant the openings are told for.
   */
  'asOf'?: (string);
}

/**
 * Offices.
 */
export interface ListOfficesResponse {
  /**
   * The offices, at most `limit`.
   */
  'offices': (_darcha_catalogue_v1_Office)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
  /**
   * How many match in all.
   */
  'total': (number);
  /**
   * The instant the openings are told for.
   */
  'asOf': (string);
}
