import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A legal hold: what is personal stays beyond its time of keeping until the hold is released.
 */
export interface HoldInput {
  /**
   * Code of the agency that holds it.
   */
  'agency'?: (string);
  /**
   * Identifier of the head who placed it; empty for readers outside of the agency.
   */
  'placedBy'?: (string);
  /**
   * When, an instant.
   */
  'placedAt'?: (string);
  /**
   * Why, in the head's words.
   */
  'reasons'?: (string);
  /**
   * Language of the reasons and of the basis.
   */
  'language'?: (string);
  /**
   * What it rests on, in the head's words: the act and its article, the number of the case.
   */
  'basis'?: (string);
  /**
   * Day on which it is looked at again, "YYYY-MM-DD".
   */
  'reviewOn'?: (string);
  /**
   * When the agency was told that this day has passed, an instant; empty before.
   */
  'reviewToldAt'?: (string);
  /**
   * Who holds it, why and until when, in one sentence.
   */
  'explanation'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A legal hold: what is personal stays beyond its time of keeping until the hold is released.
 */
export interface Hold {
  /**
   * Code of the agency that holds it.
   */
  'agency': (string);
  /**
   * Identifier of the head who placed it; empty for readers outside of the agency.
   */
  'placedBy': (string);
  /**
   * When, an instant.
   */
  'placedAt': (string);
  /**
   * Why, in the head's words.
   */
  'reasons': (string);
  /**
   * Language of the reasons and of the basis.
   */
  'language': (string);
  /**
   * What it rests on, in the head's words: the act and its article, the number of the case.
   */
  'basis': (string);
  /**
   * Day on which it is looked at again, "YYYY-MM-DD".
   */
  'reviewOn': (string);
  /**
   * When the agency was told that this day has passed, an instant; empty before.
   */
  'reviewToldAt': (string);
  /**
   * Who holds it, why and until when, in one sentence.
   */
  'explanation': (_darcha_common_v1_Text | null);
}
