/**
 * Where an agreement stands.
 */
export const AgreementState = {
  /**
   * Not given.
   */
  AGREEMENT_STATE_UNSPECIFIED: 'AGREEMENT_STATE_UNSPECIFIED',
  /**
   * Asked for.
   */
  AGREEMENT_STATE_REQUESTED: 'AGREEMENT_STATE_REQUESTED',
  /**
   * In force on the days of its terms.
   */
  AGREEMENT_STATE_GRANTED: 'AGREEMENT_STATE_GRANTED',
  /**
   * Not answered for the time being.
   */
  AGREEMENT_STATE_SUSPENDED: 'AGREEMENT_STATE_SUSPENDED',
  /**
   * Not granted; final.
   */
  AGREEMENT_STATE_REFUSED: 'AGREEMENT_STATE_REFUSED',
  /**
   * Taken back before it was granted; final.
   */
  AGREEMENT_STATE_WITHDRAWN: 'AGREEMENT_STATE_WITHDRAWN',
  /**
   * Over; final.
   */
  AGREEMENT_STATE_ENDED: 'AGREEMENT_STATE_ENDED',
} as const;

/**
 * Where an agreement stands.
 */
export type AgreementStateInput =
  /**
   * Not given.
   */
  | 'AGREEMENT_STATE_UNSPECIFIED'
  | 0
  /**
   * Asked for.
   */
  | 'AGREEMENT_STATE_REQUESTED'
  | 1
  /**
   * In force on the days of its terms.
   */
  | 'AGREEMENT_STATE_GRANTED'
  | 2
  /**
   * Not answered for the time being.
   */
  | 'AGREEMENT_STATE_SUSPENDED'
  | 3
  /**
   * Not granted; final.
   */
  | 'AGREEMENT_STATE_REFUSED'
  | 4
  /**
   * Taken back before it was granted; final.
   */
  | 'AGREEMENT_STATE_WITHDRAWN'
  | 5
  /**
   * Over; final.
   */
  | 'AGREEMENT_STATE_ENDED'
  | 6

/**
 * Where an agreement stands.
 */
export type AgreementState = typeof AgreementState[keyof typeof AgreementState]
