/**
 * How a part is.
 */
export const FindingState = {
  /**
   * Not given.
   */
  FINDING_STATE_UNSPECIFIED: 'FINDING_STATE_UNSPECIFIED',
  /**
   * As it must be.
   */
  FINDING_STATE_FINE: 'FINDING_STATE_FINE',
  /**
   * It works, and something has to be done about it.
   */
  FINDING_STATE_WARNING: 'FINDING_STATE_WARNING',
  /**
   * It does not work.
   */
  FINDING_STATE_FAULT: 'FINDING_STATE_FAULT',
  /**
   * Not looked at; the message says why.
   */
  FINDING_STATE_SKIPPED: 'FINDING_STATE_SKIPPED',
} as const;

/**
 * How a part is.
 */
export type FindingStateInput =
  /**
   * Not given.
   */
  | 'FINDING_STATE_UNSPECIFIED'
  | 0
  /**
   * As it must be.
   */
  | 'FINDING_STATE_FINE'
  | 1
  /**
   * It works, and something has to be done about it.
   */
  | 'FINDING_STATE_WARNING'
  | 2
  /**
   * It does not work.
   */
  | 'FINDING_STATE_FAULT'
  | 3
  /**
   * Not looked at; the message says why.
   */
  | 'FINDING_STATE_SKIPPED'
  | 4

/**
 * How a part is.
 */
export type FindingState = typeof FindingState[keyof typeof FindingState]
