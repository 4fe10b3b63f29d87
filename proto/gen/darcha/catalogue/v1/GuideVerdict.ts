/**
 * Whether a service applies.
 */
export const GuideVerdict = {
  /**
   * Not given.
   */
  GUIDE_VERDICT_UNSPECIFIED: 'GUIDE_VERDICT_UNSPECIFIED',
  /**
   * By these answers nothing stands against it.
   */
  GUIDE_VERDICT_APPLIES: 'GUIDE_VERDICT_APPLIES',
  /**
   * A rule refuses it; the reasons say why.
   */
  GUIDE_VERDICT_DOES_NOT_APPLY: 'GUIDE_VERDICT_DOES_NOT_APPLY',
  /**
   * It depends on what is not answered.
   */
  GUIDE_VERDICT_UNDECIDED: 'GUIDE_VERDICT_UNDECIDED',
  /**
   * An official decides, or looks at it first; the reasons say what for.
   */
  GUIDE_VERDICT_OFFICIAL: 'GUIDE_VERDICT_OFFICIAL',
} as const;

/**
 * Whether a service applies.
 */
export type GuideVerdictInput =
  /**
   * Not given.
   */
  | 'GUIDE_VERDICT_UNSPECIFIED'
  | 0
  /**
   * By these answers nothing stands against it.
   */
  | 'GUIDE_VERDICT_APPLIES'
  | 1
  /**
   * A rule refuses it; the reasons say why.
   */
  | 'GUIDE_VERDICT_DOES_NOT_APPLY'
  | 2
  /**
   * It depends on what is not answered.
   */
  | 'GUIDE_VERDICT_UNDECIDED'
  | 3
  /**
   * An official decides, or looks at it first; the reasons say what for.
   */
  | 'GUIDE_VERDICT_OFFICIAL'
  | 4

/**
 * Whether a service applies.
 */
export type GuideVerdict = typeof GuideVerdict[keyof typeof GuideVerdict]
