
/**
 * A member of an agency's staff.
 */
export interface EditorInput {
  /**
   * Identifier within the identity provider.
   */
  'id'?: (string);
  /**
   * Name.
   */
  'name'?: (string);
  /**
   * Code of the agency.
   */
  'agency'?: (string);
}

/**
 * A member of an agency's staff.
 */
export interface Editor {
  /**
   * Identifier within the identity provider.
   */
  'id': (string);
  /**
   * Name.
   */
  'name': (string);
  /**
   * Code of the agency.
   */
  'agency': (string);
}
