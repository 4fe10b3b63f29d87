import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * That a result counts no more.
 */
export interface RevocationInput {
  /**
   * Since when, an instant.
   */
  'at'?: (string);
  /**
   * Why, in the words of the head of the agency; for the applicant and the agency.
   */
  'reasons'?: (_darcha_common_v1_TextInput | null);
  /**
   * How to appeal, in words.
   */
  'appeal'?: (_darcha_common_v1_TextInput | null);
}

/**
 * That a result counts no more.
 */
export interface Revocation {
  /**
   * Since when, an instant.
   */
  'at': (string);
  /**
   * Why, in the words of the head of the agency; for the applicant and the agency.
   */
  'reasons': (_darcha_common_v1_Text | null);
  /**
   * How to appeal, in words.
   */
  'appeal': (_darcha_common_v1_Text | null);
}
