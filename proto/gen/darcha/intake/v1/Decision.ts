import type { OutcomeInput as _darcha_intake_v1_OutcomeInput, Outcome as _darcha_intake_v1_Outcome } from '../../../darcha/intake/v1/Outcome.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { LegalBasisInput as _darcha_intake_v1_LegalBasisInput, LegalBasis as _darcha_intake_v1_LegalBasis } from '../../../darcha/intake/v1/LegalBasis.ts';

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
   * "rules", "official" for a decision by a person, or "silence" where a term passed.
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
  /**
   * Legal bases of the decision; empty where rules decided.
   */
  'basis'?: (_darcha_intake_v1_LegalBasisInput)[];
  /**
   * Codes of the papers to be brought or added, when returned.
   */
  'papers'?: (string)[];
  /**
   * Names of the files to be replaced or added, when returned.
   */
  'attachments'?: (string)[];
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
   * "rules", "official" for a decision by a person, or "silence" where a term passed.
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
  /**
   * Legal bases of the decision; empty where rules decided.
   */
  'basis': (_darcha_intake_v1_LegalBasis)[];
  /**
   * Codes of the papers to be brought or added, when returned.
   */
  'papers': (string)[];
  /**
   * Names of the files to be replaced or added, when returned.
   */
  'attachments': (string)[];
}
