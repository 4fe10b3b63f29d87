import type { Long } from '@grpc/proto-loader';

/**
 * Which bytes.
 */
export interface ReadAttachmentRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Identifier.
   */
  'id'?: (string);
  /**
   * First byte wanted.
   */
  'offset'?: (number | string | Long);
  /**
   * How many bytes; 0 for all that follow. The size of the file bounds them.
   */
  'length'?: (number | string | Long);
}

/**
 * Which bytes.
 */
export interface ReadAttachmentRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Identifier.
   */
  'id': (string);
  /**
   * First byte wanted.
   */
  'offset': (number);
  /**
   * How many bytes; 0 for all that follow. The size of the file bounds them.
   */
  'length': (number);
}
