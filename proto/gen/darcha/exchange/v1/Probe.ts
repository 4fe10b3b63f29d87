
/**
 * Asks for a sign of life.
 */
export interface ProbeInput {
  /**
   * A UUID, new for every probe; there is one at a time down a stream.
   */
  'id'?: (string);
}

/**
 * Asks for a sign of life.
 */
export interface Probe {
  /**
   * A UUID, new for every probe; there is one at a time down a stream.
   */
  'id': (string);
}
