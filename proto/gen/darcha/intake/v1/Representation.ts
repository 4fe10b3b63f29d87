import type { MandateKindInput as _darcha_intake_v1_MandateKindInput, MandateKind as _darcha_intake_v1_MandateKind } from '../../../darcha/intake/v1/MandateKind.ts';
import type { MandatePowerInput as _darcha_intake_v1_MandatePowerInput, MandatePower as _darcha_intake_v1_MandatePower } from '../../../darcha/intake/v1/MandatePower.ts';
import type { MandateProofInput as _darcha_intake_v1_MandateProofInput, MandateProof as _darcha_intake_v1_MandateProof } from '../../../darcha/intake/v1/MandateProof.ts';

/**
 * Who conducts an application for the applicant, and on what basis.
 */
export interface RepresentationInput {
  /**
   * Number of the mandate.
   */
  'mandate'?: (string);
  /**
   * How it came to be.
   */
  'kind'?: (_darcha_intake_v1_MandateKindInput);
  /**
   * Personal identification number of the representative; empty for readers who do not need it.
   */
  'pin'?: (string);
  /**
   * Full name of the representative.
   */
  'name'?: (string);
  /**
   * What they may do.
   */
  'powers'?: (_darcha_intake_v1_MandatePowerInput)[];
  /**
   * Since when they have conducted it, an instant.
   */
  'since'?: (string);
  /**
   * Last day of the mandate, YYYY-MM-DD.
   */
  'lastDay'?: (string);
  /**
   * When it ended, an instant; empty while it lasts.
   */
  'endedAt'?: (string);
  /**
   * "taken-over", "revoked" by the applicant, "renounced" by the representative, "disproved" by the register, or "expired"; empty while it
   * lasts.
   */
  'endedBy'?: (string);
  /**
   * What proves the mandate; absent for a power of attorney.
   */
  'proof'?: (_darcha_intake_v1_MandateProofInput | null);
}

/**
 * Who conducts an application for the applicant, and on what basis.
 */
export interface Representation {
  /**
   * Number of the mandate.
   */
  'mandate': (string);
  /**
   * How it came to be.
   */
  'kind': (_darcha_intake_v1_MandateKind);
  /**
   * Personal identification number of the representative; empty for readers who do not need it.
   */
  'pin': (string);
  /**
   * Full name of the representative.
   */
  'name': (string);
  /**
   * What they may do.
   */
  'powers': (_darcha_intake_v1_MandatePower)[];
  /**
   * Since when they have conducted it, an instant.
   */
  'since': (string);
  /**
   * Last day of the mandate, YYYY-MM-DD.
   */
  'lastDay': (string);
  /**
   * When it ended, an instant; empty while it lasts.
   */
  'endedAt': (string);
  /**
   * "taken-over", "revoked" by the applicant, "renounced" by the representative, "disproved" by the register, or "expired"; empty while it
   * lasts.
   */
  'endedBy': (string);
  /**
   * What proves the mandate; absent for a power of attorney.
   */
  'proof': (_darcha_intake_v1_MandateProof | null);
}
