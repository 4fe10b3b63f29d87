import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A day on which an office has other hours than usual.
 */
export interface OfficeExceptionInput {
  /**
   * YYYY-MM-DD.
   */
  'day'?: (string);
  /**
   * Spans of that day, "09:00-13:00"; none means closed all day.
   */
  'hours'?: (string)[];
  /**
   * Why; may be absent.
   */
  'note'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A day on which an office has other hours than usual.
 */
export interface OfficeException {
  /**
   * YYYY-MM-DD.
   */
  'day': (string);
  /**
   * Spans of that day, "09:00-13:00"; none means closed all day.
   */
  'hours': (string)[];
  /**
   * Why; may be absent.
   */
  'note': (_darcha_common_v1_Text | null);
}
