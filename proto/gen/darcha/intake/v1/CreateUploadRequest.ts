import type { Long } from '@grpc/proto-loader';

/**
 * A file to come.
 */
export interface CreateUploadRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Name of the attachment in the passport.
   */
  'name'?: (string);
  /**
   * Name of the file, in any script.
   */
  'fileName'?: (string);
  /**
   * Bytes in all; left out where `open_ended`.
   */
  'size'?: (number | string | Long);
  /**
   * SHA-256 of the content, lower-case hexadecimal; may be empty.
   */
  'digest'?: (string);
  /**
   * True when the size is not known yet: the last `AppendUploadRequest` says where the file ends.
   */
  'openEnded'?: (boolean);
}

/**
 * A file to come.
 */
export interface CreateUploadRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Name of the attachment in the passport.
   */
  'name': (string);
  /**
   * Name of the file, in any script.
   */
  'fileName': (string);
  /**
   * Bytes in all; left out where `open_ended`.
   */
  'size': (number);
  /**
   * SHA-256 of the content, lower-case hexadecimal; may be empty.
   */
  'digest': (string);
  /**
   * True when the size is not known yet: the last `AppendUploadRequest` says where the file ends.
   */
  'openEnded': (boolean);
}
