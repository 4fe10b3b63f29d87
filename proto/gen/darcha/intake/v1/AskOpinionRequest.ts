
/**
 * A question to another agency.
 */
export interface AskOpinionRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Code of the agency asked.
   */
  'agency'?: (string);
  /**
   * The question, 1 to 2,000 characters.
   */
  'question'?: (string);
  /**
   * Language of the question.
   */
  'language'?: (string);
  /**
   * Names of the questions and records shown with it, at most 120; no others are.
   */
  'sees'?: (string)[];
  /**
   * Its term, "5 working days" or "10 days", at most 60 days; empty for 5 working days.
   */
  'within'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * A question to another agency.
 */
export interface AskOpinionRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Code of the agency asked.
   */
  'agency': (string);
  /**
   * The question, 1 to 2,000 characters.
   */
  'question': (string);
  /**
   * Language of the question.
   */
  'language': (string);
  /**
   * Names of the questions and records shown with it, at most 120; no others are.
   */
  'sees': (string)[];
  /**
   * Its term, "5 working days" or "10 days", at most 60 days; empty for 5 working days.
   */
  'within': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
