import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { CalendarDeadlineInput as _darcha_intake_v1_CalendarDeadlineInput, CalendarDeadline as _darcha_intake_v1_CalendarDeadline } from '../../../darcha/intake/v1/CalendarDeadline.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * The calendar of an application or a bundle.
 */
export interface ReadCalendarResponseInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Title of the service or of the bundle.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Version of what the number names.
   */
  'version'?: (number | string | Long);
  /**
   * The deadlines; empty when nothing is due any more.
   */
  'deadlines'?: (_darcha_intake_v1_CalendarDeadlineInput)[];
}

/**
 * The calendar of an application or a bundle.
 */
export interface ReadCalendarResponse {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Title of the service or of the bundle.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Version of what the number names.
   */
  'version': (number);
  /**
   * The deadlines; empty when nothing is due any more.
   */
  'deadlines': (_darcha_intake_v1_CalendarDeadline)[];
}
