/**
 * What a canned answer can be used for.
 */
export const CannedAnswerKind = {
  /**
   * Not given.
   */
  CANNED_ANSWER_KIND_UNSPECIFIED: 'CANNED_ANSWER_KIND_UNSPECIFIED',
  /**
   * Reasons of a return for correction.
   */
  CANNED_ANSWER_KIND_RETURN: 'CANNED_ANSWER_KIND_RETURN',
  /**
   * Reasons of a rejection.
   */
  CANNED_ANSWER_KIND_REJECTION: 'CANNED_ANSWER_KIND_REJECTION',
  /**
   * A message to the applicant.
   */
  CANNED_ANSWER_KIND_MESSAGE: 'CANNED_ANSWER_KIND_MESSAGE',
  /**
   * Reasons of an extension of the term.
   */
  CANNED_ANSWER_KIND_EXTENSION: 'CANNED_ANSWER_KIND_EXTENSION',
} as const;

/**
 * What a canned answer can be used for.
 */
export type CannedAnswerKindInput =
  /**
   * Not given.
   */
  | 'CANNED_ANSWER_KIND_UNSPECIFIED'
  | 0
  /**
   * Reasons of a return for correction.
   */
  | 'CANNED_ANSWER_KIND_RETURN'
  | 1
  /**
   * Reasons of a rejection.
   */
  | 'CANNED_ANSWER_KIND_REJECTION'
  | 2
  /**
   * A message to the applicant.
   */
  | 'CANNED_ANSWER_KIND_MESSAGE'
  | 3
  /**
   * Reasons of an extension of the term.
   */
  | 'CANNED_ANSWER_KIND_EXTENSION'
  | 4

/**
 * What a canned answer can be used for.
 */
export type CannedAnswerKind = typeof CannedAnswerKind[keyof typeof CannedAnswerKind]
