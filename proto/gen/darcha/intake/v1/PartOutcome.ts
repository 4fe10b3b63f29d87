/**
 * What a part comes to.
 */
export const PartOutcome = {
  /**
   * None yet.
   */
  PART_OUTCOME_UNSPECIFIED: 'PART_OUTCOME_UNSPECIFIED',
  /**
   * Approved.
   */
  PART_OUTCOME_APPROVED: 'PART_OUTCOME_APPROVED',
  /**
   * Refused.
   */
  PART_OUTCOME_REFUSED: 'PART_OUTCOME_REFUSED',
} as const;

/**
 * What a part comes to.
 */
export type PartOutcomeInput =
  /**
   * None yet.
   */
  | 'PART_OUTCOME_UNSPECIFIED'
  | 0
  /**
   * Approved.
   */
  | 'PART_OUTCOME_APPROVED'
  | 1
  /**
   * Refused.
   */
  | 'PART_OUTCOME_REFUSED'
  | 2

/**
 * What a part comes to.
 */
export type PartOutcome = typeof PartOutcome[keyof typeof PartOutcome]
