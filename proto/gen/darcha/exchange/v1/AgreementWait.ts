import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * What an agreement waits for.
 */
export interface AgreementWaitInput {
  /**
   * Who must act: "agency:<code>", or "time" when it comes by itself.
   */
  'party'?: (string);
  /**
   * Stable code: "grant", "grant-special" (with special personal data, which no policy grants), "change", "suspension", "term-ahead", "term-over", "quota-used" or "total-used".
   */
  'code'?: (string);
  /**
   * Since when, an instant.
   */
  'since'?: (string);
  /**
   * When it ends by itself, an instant; empty when it does not.
   */
  'until'?: (string);
  /**
   * Who must act, and what ends the wait, in words.
   */
  'text'?: (_darcha_common_v1_TextInput | null);
}

/**
 * What an agreement waits for.
 */
export interface AgreementWait {
  /**
   * Who must act: "agency:<code>", or "time" when it comes by itself.
   */
  'party': (string);
  /**
   * Stable code: "grant", "grant-special" (with special personal data, which no policy grants), "change", "suspension", "term-ahead", "term-over", "quota-used" or "total-used".
   */
  'code': (string);
  /**
   * Since when, an instant.
   */
  'since': (string);
  /**
   * When it ends by itself, an instant; empty when it does not.
   */
  'until': (string);
  /**
   * Who must act, and what ends the wait, in words.
   */
  'text': (_darcha_common_v1_Text | null);
}
