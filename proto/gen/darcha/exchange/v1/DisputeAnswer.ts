import type { Long } from '@grpc/proto-loader';

/**
 * The answer of a member. Signed by it; `typ` is "darcha-dispute-answer".
 */
export interface DisputeAnswerInput {
  /**
   * Position of the access.
   */
  'position'?: (number | string | Long);
  /**
   * Code of the member that signs.
   */
  'member'?: (string);
  /**
   * SHA-256 of the person's text, UTF-8: what is answered.
   */
  'disputedDigest'?: (Buffer | Uint8Array | string);
  /**
   * The answer, 10 to 2,000 characters.
   */
  'text'?: (string);
  /**
   * When it was signed, an instant.
   */
  'answeredAt'?: (string);
  /**
   * Random bytes that keep the content from being guessed from its digest or signature: 16 to 64.
   */
  'nonce'?: (Buffer | Uint8Array | string);
}

/**
 * The answer of a member. Signed by it; `typ` is "darcha-dispute-answer".
 */
export interface DisputeAnswer {
  /**
   * Position of the access.
   */
  'position': (number);
  /**
   * Code of the member that signs.
   */
  'member': (string);
  /**
   * SHA-256 of the person's text, UTF-8: what is answered.
   */
  'disputedDigest': (Buffer);
  /**
   * The answer, 10 to 2,000 characters.
   */
  'text': (string);
  /**
   * When it was signed, an instant.
   */
  'answeredAt': (string);
  /**
   * Random bytes that keep the content from being guessed from its digest or signature: 16 to 64.
   */
  'nonce': (Buffer);
}
