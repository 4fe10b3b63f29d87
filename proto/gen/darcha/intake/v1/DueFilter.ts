/**
 * How near the end of a term is.
 */
export const DueFilter = {
  /**
   * Not given.
   */
  DUE_FILTER_UNSPECIFIED: 'DUE_FILTER_UNSPECIFIED',
  /**
   * It ends within the day of Tashkent, or has passed.
   */
  DUE_FILTER_TODAY: 'DUE_FILTER_TODAY',
  /**
   * It has passed.
   */
  DUE_FILTER_OVERDUE: 'DUE_FILTER_OVERDUE',
} as const;

/**
 * How near the end of a term is.
 */
export type DueFilterInput =
  /**
   * Not given.
   */
  | 'DUE_FILTER_UNSPECIFIED'
  | 0
  /**
   * It ends within the day of Tashkent, or has passed.
   */
  | 'DUE_FILTER_TODAY'
  | 1
  /**
   * It has passed.
   */
  | 'DUE_FILTER_OVERDUE'
  | 2

/**
 * How near the end of a term is.
 */
export type DueFilter = typeof DueFilter[keyof typeof DueFilter]
