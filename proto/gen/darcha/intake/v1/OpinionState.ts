/**
 * Where an opinion is.
 */
export const OpinionState = {
  /**
   * Not given.
   */
  OPINION_STATE_UNSPECIFIED: 'OPINION_STATE_UNSPECIFIED',
  /**
   * Asked for.
   */
  OPINION_STATE_ASKED: 'OPINION_STATE_ASKED',
  /**
   * Given.
   */
  OPINION_STATE_GIVEN: 'OPINION_STATE_GIVEN',
  /**
   * The whole has ended without it.
   */
  OPINION_STATE_DROPPED: 'OPINION_STATE_DROPPED',
} as const;

/**
 * Where an opinion is.
 */
export type OpinionStateInput =
  /**
   * Not given.
   */
  | 'OPINION_STATE_UNSPECIFIED'
  | 0
  /**
   * Asked for.
   */
  | 'OPINION_STATE_ASKED'
  | 1
  /**
   * Given.
   */
  | 'OPINION_STATE_GIVEN'
  | 2
  /**
   * The whole has ended without it.
   */
  | 'OPINION_STATE_DROPPED'
  | 3

/**
 * Where an opinion is.
 */
export type OpinionState = typeof OpinionState[keyof typeof OpinionState]
