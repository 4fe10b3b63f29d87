/**
 * What can be done with many.
 */
export const BulkStep = {
  /**
   * Not given.
   */
  BULK_STEP_UNSPECIFIED: 'BULK_STEP_UNSPECIFIED',
  /**
   * Claim.
   */
  BULK_STEP_CLAIM: 'BULK_STEP_CLAIM',
  /**
   * Assign.
   */
  BULK_STEP_ASSIGN: 'BULK_STEP_ASSIGN',
  /**
   * Approve, where no facts are to be given.
   */
  BULK_STEP_APPROVE: 'BULK_STEP_APPROVE',
} as const;

/**
 * What can be done with many.
 */
export type BulkStepInput =
  /**
   * Not given.
   */
  | 'BULK_STEP_UNSPECIFIED'
  | 0
  /**
   * Claim.
   */
  | 'BULK_STEP_CLAIM'
  | 1
  /**
   * Assign.
   */
  | 'BULK_STEP_ASSIGN'
  | 2
  /**
   * Approve, where no facts are to be given.
   */
  | 'BULK_STEP_APPROVE'
  | 3

/**
 * What can be done with many.
 */
export type BulkStep = typeof BulkStep[keyof typeof BulkStep]
