/**
 * How far a service is carried online.
 */
export const Tier = {
  /**
   * Not given.
   */
  TIER_UNSPECIFIED: 'TIER_UNSPECIFIED',
  /**
   * Where, by whom and at what address; nothing is submitted.
   */
  TIER_INFORMATIONAL: 'TIER_INFORMATIONAL',
  /**
   * Applied for online, the result is collected at the agency.
   */
  TIER_INTERACTIVE: 'TIER_INTERACTIVE',
  /**
   * Applied for online and carried online to the final result.
   */
  TIER_TRANSACTIONAL: 'TIER_TRANSACTIONAL',
} as const;

/**
 * How far a service is carried online.
 */
export type TierInput =
  /**
   * Not given.
   */
  | 'TIER_UNSPECIFIED'
  | 0
  /**
   * Where, by whom and at what address; nothing is submitted.
   */
  | 'TIER_INFORMATIONAL'
  | 1
  /**
   * Applied for online, the result is collected at the agency.
   */
  | 'TIER_INTERACTIVE'
  | 2
  /**
   * Applied for online and carried online to the final result.
   */
  | 'TIER_TRANSACTIONAL'
  | 3

/**
 * How far a service is carried online.
 */
export type Tier = typeof Tier[keyof typeof Tier]
