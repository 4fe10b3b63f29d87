/**
 * What became of a question.
 */
export const Verdict = {
  /**
   * Not given.
   */
  VERDICT_UNSPECIFIED: 'VERDICT_UNSPECIFIED',
  /**
   * Answered under an agreement.
   */
  VERDICT_GRANTED: 'VERDICT_GRANTED',
  /**
   * Refused by a rule.
   */
  VERDICT_DENIED: 'VERDICT_DENIED',
  /**
   * Allowed, but not answered properly.
   */
  VERDICT_FAILED: 'VERDICT_FAILED',
} as const;

/**
 * What became of a question.
 */
export type VerdictInput =
  /**
   * Not given.
   */
  | 'VERDICT_UNSPECIFIED'
  | 0
  /**
   * Answered under an agreement.
   */
  | 'VERDICT_GRANTED'
  | 1
  /**
   * Refused by a rule.
   */
  | 'VERDICT_DENIED'
  | 2
  /**
   * Allowed, but not answered properly.
   */
  | 'VERDICT_FAILED'
  | 3

/**
 * What became of a question.
 */
export type Verdict = typeof Verdict[keyof typeof Verdict]
