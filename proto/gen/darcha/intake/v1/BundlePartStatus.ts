import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { StatusInput as _darcha_intake_v1_StatusInput, Status as _darcha_intake_v1_Status } from '../../../darcha/intake/v1/Status.ts';

/**
 * Where one service of a bundle is.
 */
export interface BundlePartStatusInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Title of the service.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * The application; absent until it has begun.
   */
  'status'?: (_darcha_intake_v1_StatusInput | null);
}

/**
 * Where one service of a bundle is.
 */
export interface BundlePartStatus {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Title of the service.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * The application; absent until it has begun.
   */
  'status': (_darcha_intake_v1_Status | null);
}
