/**
 * Where a bundle is; follows from its parts once it is submitted.
 */
export const BundleState = {
  /**
   * Not given.
   */
  BUNDLE_STATE_UNSPECIFIED: 'BUNDLE_STATE_UNSPECIFIED',
  /**
   * Being filled in.
   */
  BUNDLE_STATE_DRAFT: 'BUNDLE_STATE_DRAFT',
  /**
   * A part is being worked on, and none waits for the person.
   */
  BUNDLE_STATE_UNDER_WAY: 'BUNDLE_STATE_UNDER_WAY',
  /**
   * A part waits for the person: returned for correction, or ready for collection.
   */
  BUNDLE_STATE_AWAITING_APPLICANT: 'BUNDLE_STATE_AWAITING_APPLICANT',
  /**
   * Every part has ended, and each gave its result.
   */
  BUNDLE_STATE_GRANTED: 'BUNDLE_STATE_GRANTED',
  /**
   * Every part has ended; some gave their result.
   */
  BUNDLE_STATE_PARTLY_GRANTED: 'BUNDLE_STATE_PARTLY_GRANTED',
  /**
   * Every part has ended, and none gave its result.
   */
  BUNDLE_STATE_NOT_GRANTED: 'BUNDLE_STATE_NOT_GRANTED',
  /**
   * Taken back as a draft, or every part was withdrawn.
   */
  BUNDLE_STATE_WITHDRAWN: 'BUNDLE_STATE_WITHDRAWN',
  /**
   * The draft was not submitted in time.
   */
  BUNDLE_STATE_EXPIRED: 'BUNDLE_STATE_EXPIRED',
} as const;

/**
 * Where a bundle is; follows from its parts once it is submitted.
 */
export type BundleStateInput =
  /**
   * Not given.
   */
  | 'BUNDLE_STATE_UNSPECIFIED'
  | 0
  /**
   * Being filled in.
   */
  | 'BUNDLE_STATE_DRAFT'
  | 1
  /**
   * A part is being worked on, and none waits for the person.
   */
  | 'BUNDLE_STATE_UNDER_WAY'
  | 2
  /**
   * A part waits for the person: returned for correction, or ready for collection.
   */
  | 'BUNDLE_STATE_AWAITING_APPLICANT'
  | 3
  /**
   * Every part has ended, and each gave its result.
   */
  | 'BUNDLE_STATE_GRANTED'
  | 4
  /**
   * Every part has ended; some gave their result.
   */
  | 'BUNDLE_STATE_PARTLY_GRANTED'
  | 5
  /**
   * Every part has ended, and none gave its result.
   */
  | 'BUNDLE_STATE_NOT_GRANTED'
  | 6
  /**
   * Taken back as a draft, or every part was withdrawn.
   */
  | 'BUNDLE_STATE_WITHDRAWN'
  | 7
  /**
   * The draft was not submitted in time.
   */
  | 'BUNDLE_STATE_EXPIRED'
  | 8

/**
 * Where a bundle is; follows from its parts once it is submitted.
 */
export type BundleState = typeof BundleState[keyof typeof BundleState]
