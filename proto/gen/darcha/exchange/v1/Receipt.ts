import type { Long } from '@grpc/proto-loader';

/**
 * Proof that an exchange is in the log.
 */
export interface ReceiptInput {
  /**
   * Position in the log, from 1.
   */
  'position'?: (number | string | Long);
  /**
   * RFC 9162 leaf hash of the log entry: SHA-256 of a zero byte and the entry's bytes.
   */
  'leafHash'?: (Buffer | Uint8Array | string);
  /**
   * When it was logged, an instant.
   */
  'loggedAt'?: (string);
}

/**
 * Proof that an exchange is in the log.
 */
export interface Receipt {
  /**
   * Position in the log, from 1.
   */
  'position': (number);
  /**
   * RFC 9162 leaf hash of the log entry: SHA-256 of a zero byte and the entry's bytes.
   */
  'leafHash': (Buffer);
  /**
   * When it was logged, an instant.
   */
  'loggedAt': (string);
}
