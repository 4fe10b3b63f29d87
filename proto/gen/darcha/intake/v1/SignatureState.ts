import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * One of them.
 */
export interface SignatureStateInput {
  /**
   * Of the passport.
   */
  'code'?: (string);
  /**
   * As whom they sign, in words.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Personal identification number; empty for readers who do not need it.
   */
  'pin'?: (string);
  /**
   * Full name; empty before they have signed.
   */
  'name'?: (string);
  /**
   * An instant; empty before.
   */
  'signedAt'?: (string);
}

/**
 * One of them.
 */
export interface SignatureState {
  /**
   * Of the passport.
   */
  'code': (string);
  /**
   * As whom they sign, in words.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Personal identification number; empty for readers who do not need it.
   */
  'pin': (string);
  /**
   * Full name; empty before they have signed.
   */
  'name': (string);
  /**
   * An instant; empty before.
   */
  'signedAt': (string);
}
