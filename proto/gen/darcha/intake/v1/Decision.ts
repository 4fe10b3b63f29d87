import type { OutcomeInput as _darcha_intake_v1_OutcomeInput, Outcome as _darcha_intake_v1_Outcome } from '../../../darcha/intake/v1/Outcome.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A decision.
 */
export interface DecisionInput {
  /**
   * Outcome.
   */
  'outcome'?: (_darcha_intake_v1_OutcomeInput);
  /**
   * Reasons, in words.
   */
  'reasons'?: (_darcha_common_v1_TextInput | null);
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * "rules", "official" for a decision by a person, or "silence" where the law takes the end of the term for a decision.
   */
  'by'?: (string);
  /**
   * JSON Pointers of the answers to be corrected, when returned.
   */
  'fields'?: (string)[];
  /**
   * How to appeal, in words; present when rejected.
   */
  'appeal'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A decision.
 */
export interface Decision {
  /**
   * Outcome.
   */
  'outcome': (_darcha_intake_v1_Outcome);
  /**
   * Reasons, in words.
   */
  'reasons': (_darcha_common_v1_Text | null);
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * "rules", "official" for a decision by a person, or "silence" where the law takes the end of the term for a decision.
   */
  'by': (string);
  /**
   * JSON Pointers of the answers to be corrected, when returned.
   */
  'fields': (string)[];
  /**
   * How to appeal, in words; present when rejected.
   */
  'appeal': (_darcha_common_v1_Text | null);
}
