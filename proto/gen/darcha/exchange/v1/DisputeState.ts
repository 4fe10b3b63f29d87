/**
 * Where a dispute stands.
 */
export const DisputeState = {
  /**
   * Not given.
   */
  DISPUTE_STATE_UNSPECIFIED: 'DISPUTE_STATE_UNSPECIFIED',
  /**
   * The agency has to answer.
   */
  DISPUTE_STATE_OPEN: 'DISPUTE_STATE_OPEN',
  /**
   * The agency has answered.
   */
  DISPUTE_STATE_ANSWERED: 'DISPUTE_STATE_ANSWERED',
} as const;

/**
 * Where a dispute stands.
 */
export type DisputeStateInput =
  /**
   * Not given.
   */
  | 'DISPUTE_STATE_UNSPECIFIED'
  | 0
  /**
   * The agency has to answer.
   */
  | 'DISPUTE_STATE_OPEN'
  | 1
  /**
   * The agency has answered.
   */
  | 'DISPUTE_STATE_ANSWERED'
  | 2

/**
 * Where a dispute stands.
 */
export type DisputeState = typeof DisputeState[keyof typeof DisputeState]
