
/**
 * An official in a record.
 */
export interface RecordOfficialInput {
  /**
   * What the record calls them.
   */
  'pseudonym'?: (string);
  /**
   * Their identifier at the identity provider.
   */
  'official'?: (string);
}

/**
 * An official in a record.
 */
export interface RecordOfficial {
  /**
   * What the record calls them.
   */
  'pseudonym': (string);
  /**
   * Their identifier at the identity provider.
   */
  'official': (string);
}
