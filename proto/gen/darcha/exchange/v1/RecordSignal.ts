
/**
 * A record that the member subscribed to has changed. It says nothing of the record: ask for it. Of several changes that were
 * not acknowledged only the last one is there.
 */
export interface RecordSignalInput {
  /**
   * Identifier of the subscription.
   */
  'subscription'?: (string);
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType'?: (string);
  /**
   * Since when the record is another, an instant, as its provider says.
   */
  'changedAt'?: (string);
}

/**
 * A record that the member subscribed to has changed. It says nothing of the record: ask for it. Of several changes that were
 * not acknowledged only the last one is there.
 */
export interface RecordSignal {
  /**
   * Identifier of the subscription.
   */
  'subscription': (string);
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType': (string);
  /**
   * Since when the record is another, an instant, as its provider says.
   */
  'changedAt': (string);
}
