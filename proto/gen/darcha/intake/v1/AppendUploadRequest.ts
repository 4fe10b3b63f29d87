import type { Long } from '@grpc/proto-loader';

/**
 * Part of a file. The first message of the stream names the upload; the bytes follow in order.
 */
export interface AppendUploadRequestInput {
  /**
   * Number of the application; in the first message only.
   */
  'number'?: (string);
  /**
   * Identifier of the upload; in the first message only.
   */
  'id'?: (string);
  /**
   * Offset of the first byte that follows; in the first message only.
   */
  'offset'?: (number | string | Long);
  /**
   * Bytes, at most 256 KiB.
   */
  'bytes'?: (Buffer | Uint8Array | string);
  /**
   * True in the last message of a file whose size was not known: it ends here.
   */
  'end'?: (boolean);
}

/**
 * Part of a file. The first message of the stream names the upload; the bytes follow in order.
 */
export interface AppendUploadRequest {
  /**
   * Number of the application; in the first message only.
   */
  'number': (string);
  /**
   * Identifier of the upload; in the first message only.
   */
  'id': (string);
  /**
   * Offset of the first byte that follows; in the first message only.
   */
  'offset': (number);
  /**
   * Bytes, at most 256 KiB.
   */
  'bytes': (Buffer);
  /**
   * True in the last message of a file whose size was not known: it ends here.
   */
  'end': (boolean);
}
