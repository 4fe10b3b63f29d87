
/**
 * An answer that began with something known.
 */
export interface PrefilledAnswerInput {
  /**
   * Name of the question.
   */
  'question'?: (string);
  /**
   * "applicant", or the name of the record.
   */
  'source'?: (string);
  /**
   * Code of the agency that holds the record; empty for the applicant.
   */
  'provider'?: (string);
  /**
   * Whether the answer is another by now.
   */
  'changed'?: (boolean);
}

/**
 * An answer that began with something known.
 */
export interface PrefilledAnswer {
  /**
   * Name of the question.
   */
  'question': (string);
  /**
   * "applicant", or the name of the record.
   */
  'source': (string);
  /**
   * Code of the agency that holds the record; empty for the applicant.
   */
  'provider': (string);
  /**
   * Whether the answer is another by now.
   */
  'changed': (boolean);
}
