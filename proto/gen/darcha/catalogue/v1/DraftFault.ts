
/**
 * A fault of a draft.
 */
export interface DraftFaultInput {
  /**
   * From 1.
   */
  'line'?: (number);
  /**
   * From 1.
   */
  'column'?: (number);
  /**
   * JSON Pointer (RFC 6901) to the place; empty for the document itself.
   */
  'path'?: (string);
  /**
   * Stable code.
   */
  'code'?: (string);
  /**
   * What is wrong and what to do, in English.
   */
  'message'?: (string);
}

/**
 * A fault of a draft.
 */
export interface DraftFault {
  /**
   * From 1.
   */
  'line': (number);
  /**
   * From 1.
   */
  'column': (number);
  /**
   * JSON Pointer (RFC 6901) to the place; empty for the document itself.
   */
  'path': (string);
  /**
   * Stable code.
   */
  'code': (string);
  /**
   * What is wrong and what to do, in English.
   */
  'message': (string);
}
