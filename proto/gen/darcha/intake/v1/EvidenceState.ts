/**
 * State of a record.
 */
export const EvidenceState = {
  /**
   * Not given.
   */
  EVIDENCE_STATE_UNSPECIFIED: 'EVIDENCE_STATE_UNSPECIFIED',
  /**
   * Not asked for yet.
   */
  EVIDENCE_STATE_NOT_REQUESTED: 'EVIDENCE_STATE_NOT_REQUESTED',
  /**
   * Asked for; the register has not answered yet.
   */
  EVIDENCE_STATE_PENDING: 'EVIDENCE_STATE_PENDING',
  /**
   * The register has answered with a record.
   */
  EVIDENCE_STATE_FOUND: 'EVIDENCE_STATE_FOUND',
  /**
   * The register has answered that there is none.
   */
  EVIDENCE_STATE_NOT_FOUND: 'EVIDENCE_STATE_NOT_FOUND',
  /**
   * The register, or the exchange on its behalf, has refused.
   */
  EVIDENCE_STATE_REFUSED: 'EVIDENCE_STATE_REFUSED',
  /**
   * The register has not answered; the applicant has given a paper of their own instead, which nobody has confirmed.
   */
  EVIDENCE_STATE_PAPER: 'EVIDENCE_STATE_PAPER',
} as const;

/**
 * State of a record.
 */
export type EvidenceStateInput =
  /**
   * Not given.
   */
  | 'EVIDENCE_STATE_UNSPECIFIED'
  | 0
  /**
   * Not asked for yet.
   */
  | 'EVIDENCE_STATE_NOT_REQUESTED'
  | 1
  /**
   * Asked for; the register has not answered yet.
   */
  | 'EVIDENCE_STATE_PENDING'
  | 2
  /**
   * The register has answered with a record.
   */
  | 'EVIDENCE_STATE_FOUND'
  | 3
  /**
   * The register has answered that there is none.
   */
  | 'EVIDENCE_STATE_NOT_FOUND'
  | 4
  /**
   * The register, or the exchange on its behalf, has refused.
   */
  | 'EVIDENCE_STATE_REFUSED'
  | 5
  /**
   * The register has not answered; the applicant has given a paper of their own instead, which nobody has confirmed.
   */
  | 'EVIDENCE_STATE_PAPER'
  | 75

/**
 * State of a record.
 */
export type EvidenceState = typeof EvidenceState[keyof typeof EvidenceState]
