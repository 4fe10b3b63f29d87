import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { GuideStateInput as _darcha_catalogue_v1_GuideStateInput, GuideState as _darcha_catalogue_v1_GuideState } from '../../../darcha/catalogue/v1/GuideState.ts';

/**
 * A paper to have or bring.
 */
export interface GuidePaperInput {
  /**
   * Code.
   */
  'code'?: (string);
  /**
   * Title.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * A paragraph; may be absent.
   */
  'note'?: (_darcha_common_v1_TextInput | null);
  /**
   * YES or OPEN; papers that are not needed are left out.
   */
  'needed'?: (_darcha_catalogue_v1_GuideStateInput);
}

/**
 * A paper to have or bring.
 */
export interface GuidePaper {
  /**
   * Code.
   */
  'code': (string);
  /**
   * Title.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * A paragraph; may be absent.
   */
  'note': (_darcha_common_v1_Text | null);
  /**
   * YES or OPEN; papers that are not needed are left out.
   */
  'needed': (_darcha_catalogue_v1_GuideState);
}
