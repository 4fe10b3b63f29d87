
/**
 * Where words of a query stand in a service.
 */
export interface MatchInput {
  /**
   * "title", "keywords", "event", "summary", "description" or "agency".
   */
  'field'?: (string);
  /**
   * Language of the text, as a BCP 47 tag.
   */
  'language'?: (string);
  /**
   * Words as they stand in the text, in its order, each once.
   */
  'words'?: (string)[];
}

/**
 * Where words of a query stand in a service.
 */
export interface Match {
  /**
   * "title", "keywords", "event", "summary", "description" or "agency".
   */
  'field': (string);
  /**
   * Language of the text, as a BCP 47 tag.
   */
  'language': (string);
  /**
   * Words as they stand in the text, in its order, each once.
   */
  'words': (string)[];
}
