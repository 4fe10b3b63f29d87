
/**
 * What somebody has typed so far.
 */
export interface SuggestRequestInput {
  /**
   * At most 200 characters, in any language and script; the last word may be unfinished.
   */
  'query'?: (string);
  /**
   * Language of the suggestions, as a BCP 47 tag; empty means "uz-Latn".
   */
  'language'?: (string);
  /**
   * At most so many, 1 to 10; 0 means 5.
   */
  'limit'?: (number);
}

/**
 * What somebody has typed so far.
 */
export interface SuggestRequest {
  /**
   * At most 200 characters, in any language and script; the last word may be unfinished.
   */
  'query': (string);
  /**
   * Language of the suggestions, as a BCP 47 tag; empty means "uz-Latn".
   */
  'language': (string);
  /**
   * At most so many, 1 to 10; 0 means 5.
   */
  'limit': (number);
}
