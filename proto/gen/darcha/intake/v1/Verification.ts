import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { VerdictInput as _darcha_intake_v1_VerdictInput, Verdict as _darcha_intake_v1_Verdict } from '../../../darcha/intake/v1/Verdict.ts';

/**
 * Whether a result is genuine. No personal data but the holder's masked name.
 */
export interface VerificationInput {
  /**
   * True when the result was issued by the portal, is unaltered and was not revoked.
   */
  'genuine'?: (boolean);
  /**
   * Every fault found, as stable codes: "code-unknown", "malformed", "signature-invalid", "certificate-invalid",
   * "not-issued-here", "revoked"; of a PDF also "pdf-unreadable", "seal-missing", "seal-not-whole", "seal-invalid",
   * "seal-certificate-invalid", "document-missing".
   */
  'faults'?: (string)[];
  /**
   * Code of the agency that issued it; empty unless genuine or revoked.
   */
  'agency'?: (string);
  /**
   * Identifier of the service; empty unless genuine or revoked.
   */
  'service'?: (string);
  /**
   * Title of the result; absent unless genuine or revoked.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * When it was issued, an instant; empty unless genuine or revoked.
   */
  'issuedAt'?: (string);
  /**
   * The holder's name with all but the first letters masked; empty unless genuine or revoked.
   */
  'holder'?: (string);
  /**
   * SHA-256 of the document, lower-case hexadecimal; empty unless genuine or revoked.
   */
  'digest'?: (string);
  /**
   * The same in one word.
   */
  'verdict'?: (_darcha_intake_v1_VerdictInput);
  /**
   * Since when it is revoked, an instant; empty unless it is.
   */
  'revokedAt'?: (string);
  /**
   * Name of the agency that issued it; absent unless genuine or revoked, and for results of before 2026-11.
   */
  'agencyName'?: (_darcha_common_v1_TextInput | null);
}

/**
 * Whether a result is genuine. No personal data but the holder's masked name.
 */
export interface Verification {
  /**
   * True when the result was issued by the portal, is unaltered and was not revoked.
   */
  'genuine': (boolean);
  /**
   * Every fault found, as stable codes: "code-unknown", "malformed", "signature-invalid", "certificate-invalid",
   * "not-issued-here", "revoked"; of a PDF also "pdf-unreadable", "seal-missing", "seal-not-whole", "seal-invalid",
   * "seal-certificate-invalid", "document-missing".
   */
  'faults': (string)[];
  /**
   * Code of the agency that issued it; empty unless genuine or revoked.
   */
  'agency': (string);
  /**
   * Identifier of the service; empty unless genuine or revoked.
   */
  'service': (string);
  /**
   * Title of the result; absent unless genuine or revoked.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * When it was issued, an instant; empty unless genuine or revoked.
   */
  'issuedAt': (string);
  /**
   * The holder's name with all but the first letters masked; empty unless genuine or revoked.
   */
  'holder': (string);
  /**
   * SHA-256 of the document, lower-case hexadecimal; empty unless genuine or revoked.
   */
  'digest': (string);
  /**
   * The same in one word.
   */
  'verdict': (_darcha_intake_v1_Verdict);
  /**
   * Since when it is revoked, an instant; empty unless it is.
   */
  'revokedAt': (string);
  /**
   * Name of the agency that issued it; absent unless genuine or revoked, and for results of before 2026-11.
   */
  'agencyName': (_darcha_common_v1_Text | null);
}
