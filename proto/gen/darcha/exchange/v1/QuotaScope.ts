/**
 * Which limit on questions.
 */
export const QuotaScope = {
  /**
   * Not given.
   */
  QUOTA_SCOPE_UNSPECIFIED: 'QUOTA_SCOPE_UNSPECIFIED',
  /**
   * Of the agreement, on a day.
   */
  QUOTA_SCOPE_DAY: 'QUOTA_SCOPE_DAY',
  /**
   * Of the agreement, in a month.
   */
  QUOTA_SCOPE_MONTH: 'QUOTA_SCOPE_MONTH',
  /**
   * Of the provider for all agreements on the record type, on a day.
   */
  QUOTA_SCOPE_TOTAL: 'QUOTA_SCOPE_TOTAL',
} as const;

/**
 * Which limit on questions.
 */
export type QuotaScopeInput =
  /**
   * Not given.
   */
  | 'QUOTA_SCOPE_UNSPECIFIED'
  | 0
  /**
   * Of the agreement, on a day.
   */
  | 'QUOTA_SCOPE_DAY'
  | 1
  /**
   * Of the agreement, in a month.
   */
  | 'QUOTA_SCOPE_MONTH'
  | 2
  /**
   * Of the provider for all agreements on the record type, on a day.
   */
  | 'QUOTA_SCOPE_TOTAL'
  | 3

/**
 * Which limit on questions.
 */
export type QuotaScope = typeof QuotaScope[keyof typeof QuotaScope]
