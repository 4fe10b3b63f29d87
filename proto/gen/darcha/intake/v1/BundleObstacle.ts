import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * Why a part cannot be applied for.
 */
export interface BundleObstacleInput {
  /**
   * Stable code: "audience-mismatch", "service-suspended", "service-retired", "service-informational",
   * "service-applied-for-alone".
   */
  'code'?: (string);
  /**
   * In words.
   */
  'text'?: (_darcha_common_v1_TextInput | null);
}

/**
 * Why a part cannot be applied for.
 */
export interface BundleObstacle {
  /**
   * Stable code: "audience-mismatch", "service-suspended", "service-retired", "service-informational",
   * "service-applied-for-alone".
   */
  'code': (string);
  /**
   * In words.
   */
  'text': (_darcha_common_v1_Text | null);
}
