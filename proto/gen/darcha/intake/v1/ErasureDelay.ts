import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * What is due to be erased and needed a while longer. It is looked at again every day, and goes when nothing keeps it any more.
 */
export interface ErasureDelayInput {
  /**
   * Why: "access-disputed" while an access to records for the application is disputed and not answered, "disputes-unknown" when the
   * exchange could not be asked.
   */
  'code'?: (string);
  /**
   * Since when, an instant.
   */
  'since'?: (string);
  /**
   * When it is looked at again, an instant.
   */
  'again'?: (string);
  /**
   * Why and until when, in words.
   */
  'explanation'?: (_darcha_common_v1_TextInput | null);
}

/**
 * What is due to be erased and needed a while longer. It is looked at again every day, and goes when nothing keeps it any more.
 */
export interface ErasureDelay {
  /**
   * Why: "access-disputed" while an access to records for the application is disputed and not answered, "disputes-unknown" when the
   * exchange could not be asked.
   */
  'code': (string);
  /**
   * Since when, an instant.
   */
  'since': (string);
  /**
   * When it is looked at again, an instant.
   */
  'again': (string);
  /**
   * Why and until when, in words.
   */
  'explanation': (_darcha_common_v1_Text | null);
}
