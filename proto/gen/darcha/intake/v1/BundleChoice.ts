
/**
 * Which parts the person does without.
 */
export interface BundleChoiceInput {
  /**
   * Identifiers of services; empty for none.
   */
  'leaveOut'?: (string)[];
}

/**
 * Which parts the person does without.
 */
export interface BundleChoice {
  /**
   * Identifiers of services; empty for none.
   */
  'leaveOut': (string)[];
}
