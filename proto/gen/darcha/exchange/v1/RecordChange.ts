
/**
 * A change of one record.
 */
export interface RecordChangeInput {
  /**
   * Chosen by the provider: 1 to 100 characters, of a change sent again the same.
   */
  'id'?: (string);
  /**
   * Record type and version; one of the caller's own.
   */
  'recordType'?: (string);
  /**
   * Arguments by which the record is asked for, as UTF-8 JSON; at most 4 KiB.
   */
  'argumentsJson'?: (Buffer | Uint8Array | string);
  /**
   * Since when the record is another, an instant, not in the future.
   */
  'changedAt'?: (string);
}

/**
 * A change of one record.
 */
export interface RecordChange {
  /**
   * Chosen by the provider: 1 to 100 characters, of a change sent again the same.
   */
  'id': (string);
  /**
   * Record type and version; one of the caller's own.
   */
  'recordType': (string);
  /**
   * Arguments by which the record is asked for, as UTF-8 JSON; at most 4 KiB.
   */
  'argumentsJson': (Buffer);
  /**
   * Since when the record is another, an instant, not in the future.
   */
  'changedAt': (string);
}
