import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A rule that holds.
 */
export interface GuideReasonInput {
  /**
   * Code of the rule.
   */
  'code'?: (string);
  /**
   * True when it refuses, false when it sends the application to an official.
   */
  'refuses'?: (boolean);
  /**
   * What it says; absent for a rule that can only be decided by an official.
   */
  'text'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A rule that holds.
 */
export interface GuideReason {
  /**
   * Code of the rule.
   */
  'code': (string);
  /**
   * True when it refuses, false when it sends the application to an official.
   */
  'refuses': (boolean);
  /**
   * What it says; absent for a rule that can only be decided by an official.
   */
  'text': (_darcha_common_v1_Text | null);
}
