/**
 * Where a mandate is.
 */
export const MandateState = {
  /**
   * Not given.
   */
  MANDATE_STATE_UNSPECIFIED: 'MANDATE_STATE_UNSPECIFIED',
  /**
   * Granted, and not accepted yet.
   */
  MANDATE_STATE_OFFERED: 'MANDATE_STATE_OFFERED',
  /**
   * Accepted; its first day is to come.
   */
  MANDATE_STATE_TO_COME: 'MANDATE_STATE_TO_COME',
  /**
   * The representative may act.
   */
  MANDATE_STATE_IN_FORCE: 'MANDATE_STATE_IN_FORCE',
  /**
   * The representative did not want it.
   */
  MANDATE_STATE_DECLINED: 'MANDATE_STATE_DECLINED',
  /**
   * Ended by one of its sides.
   */
  MANDATE_STATE_REVOKED: 'MANDATE_STATE_REVOKED',
  /**
   * Its last day is over.
   */
  MANDATE_STATE_EXPIRED: 'MANDATE_STATE_EXPIRED',
  /**
   * A register proved it, and is to be asked again before anything can be done under it.
   */
  MANDATE_STATE_UNCONFIRMED: 'MANDATE_STATE_UNCONFIRMED',
} as const;

/**
 * Where a mandate is.
 */
export type MandateStateInput =
  /**
   * Not given.
   */
  | 'MANDATE_STATE_UNSPECIFIED'
  | 0
  /**
   * Granted, and not accepted yet.
   */
  | 'MANDATE_STATE_OFFERED'
  | 1
  /**
   * Accepted; its first day is to come.
   */
  | 'MANDATE_STATE_TO_COME'
  | 2
  /**
   * The representative may act.
   */
  | 'MANDATE_STATE_IN_FORCE'
  | 3
  /**
   * The representative did not want it.
   */
  | 'MANDATE_STATE_DECLINED'
  | 4
  /**
   * Ended by one of its sides.
   */
  | 'MANDATE_STATE_REVOKED'
  | 5
  /**
   * Its last day is over.
   */
  | 'MANDATE_STATE_EXPIRED'
  | 6
  /**
   * A register proved it, and is to be asked again before anything can be done under it.
   */
  | 'MANDATE_STATE_UNCONFIRMED'
  | 7

/**
 * Where a mandate is.
 */
export type MandateState = typeof MandateState[keyof typeof MandateState]
