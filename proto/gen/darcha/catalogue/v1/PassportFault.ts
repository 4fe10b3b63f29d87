
/**
 * One fault and its cure.
 */
export interface PassportFaultInput {
  /**
   * Stable code, for example "language-missing".
   */
  'code'?: (string);
  /**
   * What is wrong and what to do, in English.
   */
  'message'?: (string);
  /**
   * JSON Pointer (RFC 6901) to the place in the document; empty for the document itself.
   */
  'path'?: (string);
  /**
   * Line, from 1.
   */
  'line'?: (number);
  /**
   * Column, from 1.
   */
  'column'?: (number);
}

/**
 * One fault and its cure.
 */
export interface PassportFault {
  /**
   * Stable code, for example "language-missing".
   */
  'code': (string);
  /**
   * What is wrong and what to do, in English.
   */
  'message': (string);
  /**
   * JSON Pointer (RFC 6901) to the place in the document; empty for the document itself.
   */
  'path': (string);
  /**
   * Line, from 1.
   */
  'line': (number);
  /**
   * Column, from 1.
   */
  'column': (number);
}
