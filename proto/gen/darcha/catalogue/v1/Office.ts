import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { OfficeExceptionInput as _darcha_catalogue_v1_OfficeExceptionInput, OfficeException as _darcha_catalogue_v1_OfficeException } from '../../../darcha/catalogue/v1/OfficeException.ts';
import type { OpeningInput as _darcha_catalogue_v1_OpeningInput, Opening as _darcha_catalogue_v1_Opening } from '../../../darcha/catalogue/v1/Opening.ts';

/**
 * A place where an agency receives people.
 */
export interface OfficeInput {
  /**
   * Code, for example "national-archive-tashkent".
   */
  'code'?: (string);
  /**
   * Code of the agency.
   */
  'agency'?: (string);
  /**
   * Code of the region, ISO 3166-2.
   */
  'region'?: (string);
  /**
   * Name.
   */
  'name'?: (_darcha_common_v1_TextInput | null);
  /**
   * Postal address.
   */
  'address'?: (_darcha_common_v1_TextInput | null);
  /**
   * Degrees north, WGS 84.
   */
  'latitude'?: (number | string);
  /**
   * Degrees east, WGS 84.
   */
  'longitude'?: (number | string);
  /**
   * Opening hours, one string per span in the form of schema.org openingHours: "Mo-Fr 09:00-13:00".
   */
  'hours'?: (string)[];
  /**
   * Telephone number in international form; may be empty.
   */
  'telephone'?: (string);
  /**
   * True for invented sample data.
   */
  'sample'?: (boolean);
  /**
   * Code of the district; may be empty.
   */
  'district'?: (string);
  /**
   * Days on which other hours hold; by day.
   */
  'exceptions'?: (_darcha_catalogue_v1_OfficeExceptionInput)[];
  /**
   * Only in ListOffices; absent when the days off of that year are not known.
   */
  'opening'?: (_darcha_catalogue_v1_OpeningInput | null);
  /**
   * From the point asked for, in metres along the great circle; 0 when none was.
   */
  'distance'?: (number | string);
}

/**
 * A place where an agency receives people.
 */
export interface Office {
  /**
   * Code, for example "national-archive-tashkent".
   */
  'code': (string);
  /**
   * Code of the agency.
   */
  'agency': (string);
  /**
   * Code of the region, ISO 3166-2.
   */
  'region': (string);
  /**
   * Name.
   */
  'name': (_darcha_common_v1_Text | null);
  /**
   * Postal address.
   */
  'address': (_darcha_common_v1_Text | null);
  /**
   * Degrees north, WGS 84.
   */
  'latitude': (number);
  /**
   * Degrees east, WGS 84.
   */
  'longitude': (number);
  /**
   * Opening hours, one string per span in the form of schema.org openingHours: "Mo-Fr 09:00-13:00".
   */
  'hours': (string)[];
  /**
   * Telephone number in international form; may be empty.
   */
  'telephone': (string);
  /**
   * True for invented sample data.
   */
  'sample': (boolean);
  /**
   * Code of the district; may be empty.
   */
  'district': (string);
  /**
   * Days on which other hours hold; by day.
   */
  'exceptions': (_darcha_catalogue_v1_OfficeException)[];
  /**
   * Only in ListOffices; absent when the days off of that year are not known.
   */
  'opening': (_darcha_catalogue_v1_Opening | null);
  /**
   * From the point asked for, in metres along the great circle; 0 when none was.
   */
  'distance': (number);
}
