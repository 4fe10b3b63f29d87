import type { Long } from '@grpc/proto-loader';

/**
 * Answers to change.
 */
export interface UpdateFormRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * JSON Merge Patch (RFC 7396) on the answers, UTF-8 JSON object.
   */
  'patchJson'?: (Buffer | Uint8Array | string);
  /**
   * Version the change was made on; 0 to change whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
}

/**
 * Answers to change.
 */
export interface UpdateFormRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * JSON Merge Patch (RFC 7396) on the answers, UTF-8 JSON object.
   */
  'patchJson': (Buffer);
  /**
   * Version the change was made on; 0 to change whatever is there.
   */
  'expectedVersion': (number);
}
