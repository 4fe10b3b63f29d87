/**
 * What an editor does with a draft, or has done.
 */
export const EditorialAction = {
  /**
   * Not given.
   */
  EDITORIAL_ACTION_UNSPECIFIED: 'EDITORIAL_ACTION_UNSPECIFIED',
  /**
   * Began it or changed its text.
   */
  EDITORIAL_ACTION_SAVE: 'EDITORIAL_ACTION_SAVE',
  /**
   * Submitted it.
   */
  EDITORIAL_ACTION_SUBMIT: 'EDITORIAL_ACTION_SUBMIT',
  /**
   * Gave it back.
   */
  EDITORIAL_ACTION_RETURN: 'EDITORIAL_ACTION_RETURN',
  /**
   * Published it.
   */
  EDITORIAL_ACTION_PUBLISH: 'EDITORIAL_ACTION_PUBLISH',
  /**
   * Gave it up.
   */
  EDITORIAL_ACTION_DISCARD: 'EDITORIAL_ACTION_DISCARD',
  /**
   * Retired the published version.
   */
  EDITORIAL_ACTION_RETIRE: 'EDITORIAL_ACTION_RETIRE',
} as const;

/**
 * What an editor does with a draft, or has done.
 */
export type EditorialActionInput =
  /**
   * Not given.
   */
  | 'EDITORIAL_ACTION_UNSPECIFIED'
  | 0
  /**
   * Began it or changed its text.
   */
  | 'EDITORIAL_ACTION_SAVE'
  | 1
  /**
   * Submitted it.
   */
  | 'EDITORIAL_ACTION_SUBMIT'
  | 2
  /**
   * Gave it back.
   */
  | 'EDITORIAL_ACTION_RETURN'
  | 3
  /**
   * Published it.
   */
  | 'EDITORIAL_ACTION_PUBLISH'
  | 4
  /**
   * Gave it up.
   */
  | 'EDITORIAL_ACTION_DISCARD'
  | 5
  /**
   * Retired the published version.
   */
  | 'EDITORIAL_ACTION_RETIRE'
  | 6

/**
 * What an editor does with a draft, or has done.
 */
export type EditorialAction = typeof EditorialAction[keyof typeof EditorialAction]
