import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A day by whose end something is due.
 */
export interface CalendarDeadlineInput {
  /**
   * What is due: "submission", "correction", "collection" or "decision".
   */
  'kind'?: (string);
  /**
   * The day, YYYY-MM-DD in Tashkent.
   */
  'day'?: (string);
  /**
   * What is due, in a few words.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A day by whose end something is due.
 */
export interface CalendarDeadline {
  /**
   * What is due: "submission", "correction", "collection" or "decision".
   */
  'kind': (string);
  /**
   * The day, YYYY-MM-DD in Tashkent.
   */
  'day': (string);
  /**
   * What is due, in a few words.
   */
  'title': (_darcha_common_v1_Text | null);
}
