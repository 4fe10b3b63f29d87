/**
 * A result in one word.
 */
export const Verdict = {
  /**
   * Not given.
   */
  VERDICT_UNSPECIFIED: 'VERDICT_UNSPECIFIED',
  /**
   * Issued by the portal, unaltered, in force.
   */
  VERDICT_GENUINE: 'VERDICT_GENUINE',
  /**
   * Somebody changed it, or a byte of it was damaged.
   */
  VERDICT_ALTERED: 'VERDICT_ALTERED',
  /**
   * The portal has not issued it, or what was given is no result.
   */
  VERDICT_UNKNOWN: 'VERDICT_UNKNOWN',
  /**
   * Issued by the portal and unaltered, but revoked since.
   */
  VERDICT_REVOKED: 'VERDICT_REVOKED',
} as const;

/**
 * A result in one word.
 */
export type VerdictInput =
  /**
   * Not given.
   */
  | 'VERDICT_UNSPECIFIED'
  | 0
  /**
   * Issued by the portal, unaltered, in force.
   */
  | 'VERDICT_GENUINE'
  | 1
  /**
   * Somebody changed it, or a byte of it was damaged.
   */
  | 'VERDICT_ALTERED'
  | 2
  /**
   * The portal has not issued it, or what was given is no result.
   */
  | 'VERDICT_UNKNOWN'
  | 3
  /**
   * Issued by the portal and unaltered, but revoked since.
   */
  | 'VERDICT_REVOKED'
  | 4

/**
 * A result in one word.
 */
export type Verdict = typeof Verdict[keyof typeof Verdict]
