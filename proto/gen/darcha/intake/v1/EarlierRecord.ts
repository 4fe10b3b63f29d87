import type { Long } from '@grpc/proto-loader';

/**
 * A record of an earlier application, to be looked at before it is used.
 */
export interface EarlierRecordInput {
  /**
   * Number of the application that holds it.
   */
  'application'?: (string);
  /**
   * The record, UTF-8 JSON: the fields this application asks for.
   */
  'recordJson'?: (Buffer | Uint8Array | string);
  /**
   * When the register answered, an instant.
   */
  'answeredAt'?: (string);
  /**
   * How many whole days ago.
   */
  'ageDays'?: (number);
  /**
   * Position of that answer in the exchange's log.
   */
  'logPosition'?: (number | string | Long);
}

/**
 * A record of an earlier application, to be looked at before it is used.
 */
export interface EarlierRecord {
  /**
   * Number of the application that holds it.
   */
  'application': (string);
  /**
   * The record, UTF-8 JSON: the fields this application asks for.
   */
  'recordJson': (Buffer);
  /**
   * When the register answered, an instant.
   */
  'answeredAt': (string);
  /**
   * How many whole days ago.
   */
  'ageDays': (number);
  /**
   * Position of that answer in the exchange's log.
   */
  'logPosition': (number);
}
