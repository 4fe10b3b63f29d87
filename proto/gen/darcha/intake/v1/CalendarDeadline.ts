import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { Long } from '@grpc/proto-loader';

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
  /**
   * Number of the application or bundle it is a deadline of.
   */
  'number'?: (string);
  /**
   * Title of its service, or of the bundle.
   */
  'of'?: (_darcha_common_v1_TextInput | null);
  /**
   * Its version: a calendar entry of a later version replaces the one before.
   */
  'version'?: (number | string | Long);
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
  /**
   * Number of the application or bundle it is a deadline of.
   */
  'number': (string);
  /**
   * Title of its service, or of the bundle.
   */
  'of': (_darcha_common_v1_Text | null);
  /**
   * Its version: a calendar entry of a later version replaces the one before.
   */
  'version': (number);
}
