/**
 * Whether the log is what was signed.
 */
export const LogState = {
  /**
   * Not given.
   */
  LOG_STATE_UNSPECIFIED: 'LOG_STATE_UNSPECIFIED',
  /**
   * This instance has not looked at all of it yet, and found no fault so far.
   */
  LOG_STATE_UNCHECKED: 'LOG_STATE_UNCHECKED',
  /**
   * Nothing was found when all of it was looked at last.
   */
  LOG_STATE_SOUND: 'LOG_STATE_SOUND',
  /**
   * Something stored is not what was signed. New entries are signed on only as far as the signed tree can be continued.
   */
  LOG_STATE_BROKEN: 'LOG_STATE_BROKEN',
} as const;

/**
 * Whether the log is what was signed.
 */
export type LogStateInput =
  /**
   * Not given.
   */
  | 'LOG_STATE_UNSPECIFIED'
  | 0
  /**
   * This instance has not looked at all of it yet, and found no fault so far.
   */
  | 'LOG_STATE_UNCHECKED'
  | 1
  /**
   * Nothing was found when all of it was looked at last.
   */
  | 'LOG_STATE_SOUND'
  | 2
  /**
   * Something stored is not what was signed. New entries are signed on only as far as the signed tree can be continued.
   */
  | 'LOG_STATE_BROKEN'
  | 3

/**
 * Whether the log is what was signed.
 */
export type LogState = typeof LogState[keyof typeof LogState]
