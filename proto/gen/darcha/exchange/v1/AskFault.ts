
/**
 * A wrong field.
 */
export interface AskFaultInput {
  /**
   * JSON Pointer into the question.
   */
  'path'?: (string);
  /**
   * Stable code, for example "pattern".
   */
  'code'?: (string);
  /**
   * What is wrong and what to do, in English.
   */
  'message'?: (string);
}

/**
 * A wrong field.
 */
export interface AskFault {
  /**
   * JSON Pointer into the question.
   */
  'path': (string);
  /**
   * Stable code, for example "pattern".
   */
  'code': (string);
  /**
   * What is wrong and what to do, in English.
   */
  'message': (string);
}
