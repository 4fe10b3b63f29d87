/**
 * What a condition comes to by the answers.
 */
export const GuideState = {
  /**
   * Not given.
   */
  GUIDE_STATE_UNSPECIFIED: 'GUIDE_STATE_UNSPECIFIED',
  /**
   * It holds.
   */
  GUIDE_STATE_YES: 'GUIDE_STATE_YES',
  /**
   * It does not hold.
   */
  GUIDE_STATE_NO: 'GUIDE_STATE_NO',
  /**
   * It depends on what is not answered.
   */
  GUIDE_STATE_OPEN: 'GUIDE_STATE_OPEN',
  /**
   * An official sees to it.
   */
  GUIDE_STATE_OFFICIAL: 'GUIDE_STATE_OFFICIAL',
} as const;

/**
 * What a condition comes to by the answers.
 */
export type GuideStateInput =
  /**
   * Not given.
   */
  | 'GUIDE_STATE_UNSPECIFIED'
  | 0
  /**
   * It holds.
   */
  | 'GUIDE_STATE_YES'
  | 1
  /**
   * It does not hold.
   */
  | 'GUIDE_STATE_NO'
  | 2
  /**
   * It depends on what is not answered.
   */
  | 'GUIDE_STATE_OPEN'
  | 3
  /**
   * An official sees to it.
   */
  | 'GUIDE_STATE_OFFICIAL'
  | 4

/**
 * What a condition comes to by the answers.
 */
export type GuideState = typeof GuideState[keyof typeof GuideState]
