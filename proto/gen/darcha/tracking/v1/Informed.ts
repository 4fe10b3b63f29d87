
/**
 * An integrator that is told.
 */
export interface InformedInput {
  /**
   * Identifier of its client.
   */
  'client'?: (string);
  /**
   * SHA-256 of the code of the draft it had prepared, without dashes, lower-case hexadecimal; empty where it had prepared none.
   */
  'draft'?: (string);
}

/**
 * An integrator that is told.
 */
export interface Informed {
  /**
   * Identifier of its client.
   */
  'client': (string);
  /**
   * SHA-256 of the code of the draft it had prepared, without dashes, lower-case hexadecimal; empty where it had prepared none.
   */
  'draft': (string);
}
