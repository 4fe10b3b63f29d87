import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * Whether a result is genuine. No personal data but the holder's masked name.
 */
export interface VerificationInput {
  /**
   * True when the result was issued by the portal and is unaltered.
   */
  'genuine'?: (boolean);
  /**
   * Every fault found, as stable codes: "code-unknown", "malformed", "signature-invalid", "certificate-invalid", "not-issued-here".
   */
  'faults'?: (string)[];
  /**
   * Code of the agency that issued it; empty when not genuine.
   */
  'agency'?: (string);
  /**
   * Identifier of the service; empty when not genuine.
   */
  'service'?: (string);
  /**
   * Title of the result; absent when not genuine.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * When it was issued, an instant; empty when not genuine.
   */
  'issuedAt'?: (string);
  /**
   * The holder's name with all but the first letters masked; empty when not genuine.
   */
  'holder'?: (string);
  /**
   * SHA-256 of the document, lower-case hexadecimal; empty when not genuine.
   */
  'digest'?: (string);
}

/**
 * Whether a result is genuine. No personal data but the holder's masked name.
 */
export interface Verification {
  /**
   * True when the result was issued by the portal and is unaltered.
   */
  'genuine': (boolean);
  /**
   * Every fault found, as stable codes: "code-unknown", "malformed", "signature-invalid", "certificate-invalid", "not-issued-here".
   */
  'faults': (string)[];
  /**
   * Code of the agency that issued it; empty when not genuine.
   */
  'agency': (string);
  /**
   * Identifier of the service; empty when not genuine.
   */
  'service': (string);
  /**
   * Title of the result; absent when not genuine.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * When it was issued, an instant; empty when not genuine.
   */
  'issuedAt': (string);
  /**
   * The holder's name with all but the first letters masked; empty when not genuine.
   */
  'holder': (string);
  /**
   * SHA-256 of the document, lower-case hexadecimal; empty when not genuine.
   */
  'digest': (string);
}
