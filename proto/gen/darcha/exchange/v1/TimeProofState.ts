/**
 * How far time-stamping is behind. Nothing stops in any of these states.
 */
export const TimeProofState = {
  /**
   * Not given.
   */
  TIME_PROOF_STATE_UNSPECIFIED: 'TIME_PROOF_STATE_UNSPECIFIED',
  /**
   * What has no stamp is less than 15 minutes old.
   */
  TIME_PROOF_STATE_FINE: 'TIME_PROOF_STATE_FINE',
  /**
   * Up to four hours old.
   */
  TIME_PROOF_STATE_LATE: 'TIME_PROOF_STATE_LATE',
  /**
   * Older.
   */
  TIME_PROOF_STATE_OVERDUE: 'TIME_PROOF_STATE_OVERDUE',
  /**
   * This installation has no time-stamping authority; production always has one.
   */
  TIME_PROOF_STATE_NONE: 'TIME_PROOF_STATE_NONE',
} as const;

/**
 * How far time-stamping is behind. Nothing stops in any of these states.
 */
export type TimeProofStateInput =
  /**
   * Not given.
   */
  | 'TIME_PROOF_STATE_UNSPECIFIED'
  | 0
  /**
   * What has no stamp is less than 15 minutes old.
   */
  | 'TIME_PROOF_STATE_FINE'
  | 1
  /**
   * Up to four hours old.
   */
  | 'TIME_PROOF_STATE_LATE'
  | 2
  /**
   * Older.
   */
  | 'TIME_PROOF_STATE_OVERDUE'
  | 3
  /**
   * This installation has no time-stamping authority; production always has one.
   */
  | 'TIME_PROOF_STATE_NONE'
  | 4

/**
 * How far time-stamping is behind. Nothing stops in any of these states.
 */
export type TimeProofState = typeof TimeProofState[keyof typeof TimeProofState]
