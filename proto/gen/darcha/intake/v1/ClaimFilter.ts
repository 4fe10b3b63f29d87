/**
 * Whose hands a part is in.
 */
export const ClaimFilter = {
  /**
   * Anybody's or nobody's.
   */
  CLAIM_FILTER_UNSPECIFIED: 'CLAIM_FILTER_UNSPECIFIED',
  /**
   * Nobody's.
   */
  CLAIM_FILTER_FREE: 'CLAIM_FILTER_FREE',
  /**
   * The caller's.
   */
  CLAIM_FILTER_MINE: 'CLAIM_FILTER_MINE',
  /**
   * A decision is proposed; another official is to confirm it.
   */
  CLAIM_FILTER_PROPOSED: 'CLAIM_FILTER_PROPOSED',
  /**
   * The agency is asked for its opinion only.
   */
  CLAIM_FILTER_OPINION: 'CLAIM_FILTER_OPINION',
} as const;

/**
 * Whose hands a part is in.
 */
export type ClaimFilterInput =
  /**
   * Anybody's or nobody's.
   */
  | 'CLAIM_FILTER_UNSPECIFIED'
  | 0
  /**
   * Nobody's.
   */
  | 'CLAIM_FILTER_FREE'
  | 1
  /**
   * The caller's.
   */
  | 'CLAIM_FILTER_MINE'
  | 2
  /**
   * A decision is proposed; another official is to confirm it.
   */
  | 'CLAIM_FILTER_PROPOSED'
  | 3
  /**
   * The agency is asked for its opinion only.
   */
  | 'CLAIM_FILTER_OPINION'
  | 4

/**
 * Whose hands a part is in.
 */
export type ClaimFilter = typeof ClaimFilter[keyof typeof ClaimFilter]
