import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * An answer several parts take.
 */
export interface BundleShareInput {
  /**
   * Its name under "shared".
   */
  'name'?: (string);
  /**
   * Title.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * By identifier of the service, its name in the form of that service.
   */
  'answers'?: ({[key: string]: string});
}

/**
 * An answer several parts take.
 */
export interface BundleShare {
  /**
   * Its name under "shared".
   */
  'name': (string);
  /**
   * Title.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * By identifier of the service, its name in the form of that service.
   */
  'answers': ({[key: string]: string});
}
