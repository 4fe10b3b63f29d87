import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * Why a member of an export is not handed over.
 */
export interface WithheldInput {
  /**
   * Stable code.
   */
  'code'?: (string);
  /**
   * In words.
   */
  'reason'?: (_darcha_common_v1_TextInput | null);
}

/**
 * Why a member of an export is not handed over.
 */
export interface Withheld {
  /**
   * Stable code.
   */
  'code': (string);
  /**
   * In words.
   */
  'reason': (_darcha_common_v1_Text | null);
}
