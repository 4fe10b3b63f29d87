/**
 * Who collected a result.
 */
export const CollectedBy = {
  /**
   * Not given: the applicant.
   */
  COLLECTED_BY_UNSPECIFIED: 'COLLECTED_BY_UNSPECIFIED',
  /**
   * The applicant.
   */
  COLLECTED_BY_APPLICANT: 'COLLECTED_BY_APPLICANT',
  /**
   * The collector the applicant has named, whose document was shown.
   */
  COLLECTED_BY_COLLECTOR: 'COLLECTED_BY_COLLECTOR',
} as const;

/**
 * Who collected a result.
 */
export type CollectedByInput =
  /**
   * Not given: the applicant.
   */
  | 'COLLECTED_BY_UNSPECIFIED'
  | 0
  /**
   * The applicant.
   */
  | 'COLLECTED_BY_APPLICANT'
  | 1
  /**
   * The collector the applicant has named, whose document was shown.
   */
  | 'COLLECTED_BY_COLLECTOR'
  | 2

/**
 * Who collected a result.
 */
export type CollectedBy = typeof CollectedBy[keyof typeof CollectedBy]
