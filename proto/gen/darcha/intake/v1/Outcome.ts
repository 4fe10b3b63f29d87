/**
 * How an application was decided.
 */
export const Outcome = {
  /**
   * Not given.
   */
  OUTCOME_UNSPECIFIED: 'OUTCOME_UNSPECIFIED',
  /**
   * Approved.
   */
  OUTCOME_APPROVED: 'OUTCOME_APPROVED',
  /**
   * Rejected.
   */
  OUTCOME_REJECTED: 'OUTCOME_REJECTED',
  /**
   * Returned for correction.
   */
  OUTCOME_RETURNED: 'OUTCOME_RETURNED',
} as const;

/**
 * How an application was decided.
 */
export type OutcomeInput =
  /**
   * Not given.
   */
  | 'OUTCOME_UNSPECIFIED'
  | 0
  /**
   * Approved.
   */
  | 'OUTCOME_APPROVED'
  | 1
  /**
   * Rejected.
   */
  | 'OUTCOME_REJECTED'
  | 2
  /**
   * Returned for correction.
   */
  | 'OUTCOME_RETURNED'
  | 3

/**
 * How an application was decided.
 */
export type Outcome = typeof Outcome[keyof typeof Outcome]
