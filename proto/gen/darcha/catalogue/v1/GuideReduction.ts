import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { GuideStateInput as _darcha_catalogue_v1_GuideStateInput, GuideState as _darcha_catalogue_v1_GuideState } from '../../../darcha/catalogue/v1/GuideState.ts';

/**
 * Who pays less.
 */
export interface GuideReductionInput {
  /**
   * Code.
   */
  'code'?: (string);
  /**
   * By how many per cent.
   */
  'percent'?: (number);
  /**
   * Who.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Whether it is given.
   */
  'given'?: (_darcha_catalogue_v1_GuideStateInput);
}

/**
 * Who pays less.
 */
export interface GuideReduction {
  /**
   * Code.
   */
  'code': (string);
  /**
   * By how many per cent.
   */
  'percent': (number);
  /**
   * Who.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Whether it is given.
   */
  'given': (_darcha_catalogue_v1_GuideState);
}
