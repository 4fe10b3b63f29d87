/**
 * Where a part is.
 */
export const PartState = {
  /**
   * Not given.
   */
  PART_STATE_UNSPECIFIED: 'PART_STATE_UNSPECIFIED',
  /**
   * Its turn has not come, or the applicant is correcting the application.
   */
  PART_STATE_WAITING: 'PART_STATE_WAITING',
  /**
   * Its agency is to decide; where silence has decided already, an answer still counts.
   */
  PART_STATE_OPEN: 'PART_STATE_OPEN',
  /**
   * Decided.
   */
  PART_STATE_DECIDED: 'PART_STATE_DECIDED',
  /**
   * The whole has ended without it.
   */
  PART_STATE_DROPPED: 'PART_STATE_DROPPED',
} as const;

/**
 * Where a part is.
 */
export type PartStateInput =
  /**
   * Not given.
   */
  | 'PART_STATE_UNSPECIFIED'
  | 0
  /**
   * Its turn has not come, or the applicant is correcting the application.
   */
  | 'PART_STATE_WAITING'
  | 1
  /**
   * Its agency is to decide; where silence has decided already, an answer still counts.
   */
  | 'PART_STATE_OPEN'
  | 2
  /**
   * Decided.
   */
  | 'PART_STATE_DECIDED'
  | 3
  /**
   * The whole has ended without it.
   */
  | 'PART_STATE_DROPPED'
  | 4

/**
 * Where a part is.
 */
export type PartState = typeof PartState[keyof typeof PartState]
