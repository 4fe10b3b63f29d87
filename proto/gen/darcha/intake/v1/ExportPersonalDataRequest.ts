
/**
 * What is wanted of it.
 */
export interface ExportPersonalDataRequestInput {
  /**
   * Language of documents drawn for the export: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
}

/**
 * What is wanted of it.
 */
export interface ExportPersonalDataRequest {
  /**
   * Language of documents drawn for the export: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
}
