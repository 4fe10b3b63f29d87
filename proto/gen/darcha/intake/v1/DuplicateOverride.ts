
/**
 * That an application was submitted although another one was under way.
 */
export interface DuplicateOverrideInput {
  /**
   * Number of the other one; for officials only, empty otherwise.
   */
  'number'?: (string);
  /**
   * Why, in the applicant's words.
   */
  'reason'?: (string);
  /**
   * Language of the reason, a BCP 47 tag.
   */
  'language'?: (string);
}

/**
 * That an application was submitted although another one was under way.
 */
export interface DuplicateOverride {
  /**
   * Number of the other one; for officials only, empty otherwise.
   */
  'number': (string);
  /**
   * Why, in the applicant's words.
   */
  'reason': (string);
  /**
   * Language of the reason, a BCP 47 tag.
   */
  'language': (string);
}
