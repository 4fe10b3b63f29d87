import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A law or other act of the passport.
 */
export interface LegalBasisInput {
  /**
   * Its key in the passport.
   */
  'key'?: (string);
  /**
   * Name of the act.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Article or paragraph; may be empty.
   */
  'article'?: (string);
}

/**
 * A law or other act of the passport.
 */
export interface LegalBasis {
  /**
   * Its key in the passport.
   */
  'key': (string);
  /**
   * Name of the act.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Article or paragraph; may be empty.
   */
  'article': (string);
}
