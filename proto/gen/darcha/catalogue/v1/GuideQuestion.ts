
/**
 * Something to be answered.
 */
export interface GuideQuestionInput {
  /**
   * Key of the answer: "<record>" (is there one?), "<record>#<field>" or "<service>#form.<field>".
   */
  'key'?: (string);
  /**
   * The question as UTF-8 JSON in the shape of a passport's form field: JSON Schema with title, help and options in all
   * languages.
   */
  'fieldJson'?: (Buffer | Uint8Array | string);
  /**
   * Identifiers of the services whose outcome depends on it.
   */
  'services'?: (string)[];
}

/**
 * Something to be answered.
 */
export interface GuideQuestion {
  /**
   * Key of the answer: "<record>" (is there one?), "<record>#<field>" or "<service>#form.<field>".
   */
  'key': (string);
  /**
   * The question as UTF-8 JSON in the shape of a passport's form field: JSON Schema with title, help and options in all
   * languages.
   */
  'fieldJson': (Buffer);
  /**
   * Identifiers of the services whose outcome depends on it.
   */
  'services': (string)[];
}
