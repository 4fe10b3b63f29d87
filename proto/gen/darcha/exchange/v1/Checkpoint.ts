import type { Long } from '@grpc/proto-loader';

/**
 * What was signed of the tree at a size.
 */
export interface CheckpointInput {
  /**
   * Leaves in the tree.
   */
  'size'?: (number | string | Long);
  /**
   * Root of the tree, 32 bytes.
   */
  'rootHash'?: (Buffer | Uint8Array | string);
  /**
   * The signed note in the form of C2SP `tlog-checkpoint`, as it is published.
   */
  'note'?: (string);
  /**
   * When it was signed, an instant.
   */
  'signedAt'?: (string);
  /**
   * An RFC 3161 time stamp of the note (its SHA-256), DER; empty while there is none.
   */
  'timeStamp'?: (Buffer | Uint8Array | string);
  /**
   * The time that stamp tells, an instant; empty while there is none.
   */
  'stampedAt'?: (string);
}

/**
 * What was signed of the tree at a size.
 */
export interface Checkpoint {
  /**
   * Leaves in the tree.
   */
  'size': (number);
  /**
   * Root of the tree, 32 bytes.
   */
  'rootHash': (Buffer);
  /**
   * The signed note in the form of C2SP `tlog-checkpoint`, as it is published.
   */
  'note': (string);
  /**
   * When it was signed, an instant.
   */
  'signedAt': (string);
  /**
   * An RFC 3161 time stamp of the note (its SHA-256), DER; empty while there is none.
   */
  'timeStamp': (Buffer);
  /**
   * The time that stamp tells, an instant; empty while there is none.
   */
  'stampedAt': (string);
}
