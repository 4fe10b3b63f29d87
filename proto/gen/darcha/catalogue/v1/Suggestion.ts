
/**
 * A title or keyword, and where it leads.
 */
export interface SuggestionInput {
  /**
   * In the language asked for.
   */
  'text'?: (string);
  /**
   * Identifier of the service.
   */
  'service'?: (string);
}

/**
 * A title or keyword, and where it leads.
 */
export interface Suggestion {
  /**
   * In the language asked for.
   */
  'text': (string);
  /**
   * Identifier of the service.
   */
  'service': (string);
}
