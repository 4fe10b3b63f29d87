import type { OfficeExceptionInput as _darcha_catalogue_v1_OfficeExceptionInput, OfficeException as _darcha_catalogue_v1_OfficeException } from '../../../darcha/catalogue/v1/OfficeException.ts';

/**
 * When an office is open.
 */
export interface OfficeHoursInput {
  /**
   * One string per span in the form of schema.org openingHours, "Mo-Fr 09:00-13:00"; 1 to 14, which do not overlap.
   */
  'hours'?: (string)[];
  /**
   * Days on which other hours hold; at most 100, each day once and with 6 spans at most. Answers have them by day, and days
   * that have passed stay. A note has uz-Latn, kaa, ru and en, and uz-Cyrl where it is not transliterated; each of at most 300
   * characters.
   */
  'exceptions'?: (_darcha_catalogue_v1_OfficeExceptionInput)[];
  /**
   * Telephone number in international form; may be empty.
   */
  'telephone'?: (string);
}

/**
 * When an office is open.
 */
export interface OfficeHours {
  /**
   * One string per span in the form of schema.org openingHours, "Mo-Fr 09:00-13:00"; 1 to 14, which do not overlap.
   */
  'hours': (string)[];
  /**
   * Days on which other hours hold; at most 100, each day once and with 6 spans at most. Answers have them by day, and days
   * that have passed stay. A note has uz-Latn, kaa, ru and en, and uz-Cyrl where it is not transliterated; each of at most 300
   * characters.
   */
  'exceptions': (_darcha_catalogue_v1_OfficeException)[];
  /**
   * Telephone number in international form; may be empty.
   */
  'telephone': (string);
}
