import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { PreviewedFactInput as _darcha_intake_v1_PreviewedFactInput, PreviewedFact as _darcha_intake_v1_PreviewedFact } from '../../../darcha/intake/v1/PreviewedFact.ts';

/**
 * The result as it would be.
 */
export interface PreviewResultResponseInput {
  /**
   * Heading.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * What it states; absent while a fact is missing.
   */
  'statement'?: (_darcha_common_v1_TextInput | null);
  /**
   * In the order of the passport.
   */
  'facts'?: (_darcha_intake_v1_PreviewedFactInput)[];
  /**
   * Whose result it is: the name of the applicant.
   */
  'holder'?: (string);
  /**
   * True where the facts that are missing are given with this approval; false where a later step gives them.
   */
  'asksFacts'?: (boolean);
}

/**
 * The result as it would be.
 */
export interface PreviewResultResponse {
  /**
   * Heading.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * What it states; absent while a fact is missing.
   */
  'statement': (_darcha_common_v1_Text | null);
  /**
   * In the order of the passport.
   */
  'facts': (_darcha_intake_v1_PreviewedFact)[];
  /**
   * Whose result it is: the name of the applicant.
   */
  'holder': (string);
  /**
   * True where the facts that are missing are given with this approval; false where a later step gives them.
   */
  'asksFacts': (boolean);
}
