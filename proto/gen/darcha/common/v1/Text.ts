
/**
 * A text in the languages of the country.
 */
export interface TextInput {
  /**
   * One string per language. Keys: "uz-Latn", "uz-Cyrl", "kaa", "ru", "en".
   */
  'byLanguage'?: ({[key: string]: string});
}

/**
 * A text in the languages of the country.
 */
export interface Text {
  /**
   * One string per language. Keys: "uz-Latn", "uz-Cyrl", "kaa", "ru", "en".
   */
  'byLanguage': ({[key: string]: string});
}
