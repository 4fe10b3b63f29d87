import type { PartOutcomeInput as _darcha_intake_v1_PartOutcomeInput, PartOutcome as _darcha_intake_v1_PartOutcome } from '../../../darcha/intake/v1/PartOutcome.ts';

/**
 * A decision proposed by one official, to be confirmed by another.
 */
export interface ProposalInput {
  /**
   * What is proposed.
   */
  'outcome'?: (_darcha_intake_v1_PartOutcomeInput);
  /**
   * Identifier of the official who proposed it.
   */
  'by'?: (string);
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Reasons for the applicant; may be empty.
   */
  'reasons'?: (string);
}

/**
 * A decision proposed by one official, to be confirmed by another.
 */
export interface Proposal {
  /**
   * What is proposed.
   */
  'outcome': (_darcha_intake_v1_PartOutcome);
  /**
   * Identifier of the official who proposed it.
   */
  'by': (string);
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Reasons for the applicant; may be empty.
   */
  'reasons': (string);
}
