import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An extension of a term.
 */
export interface ClockExtensionInput {
  /**
   * By how many days, counted as the term's are.
   */
  'days'?: (number);
  /**
   * When the applicant was given notice, an instant.
   */
  'at'?: (string);
  /**
   * Number of the event in the timeline that is the notice.
   */
  'notice'?: (number | string | Long);
  /**
   * Why, in the official's words.
   */
  'reasons'?: (_darcha_common_v1_TextInput | null);
}

/**
 * An extension of a term.
 */
export interface ClockExtension {
  /**
   * By how many days, counted as the term's are.
   */
  'days': (number);
  /**
   * When the applicant was given notice, an instant.
   */
  'at': (string);
  /**
   * Number of the event in the timeline that is the notice.
   */
  'notice': (number);
  /**
   * Why, in the official's words.
   */
  'reasons': (_darcha_common_v1_Text | null);
}
