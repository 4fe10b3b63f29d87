
/**
 * A document to verify.
 */
export interface VerifyDocumentRequestInput {
  /**
   * The JWS in compact form; at most 64 KiB.
   */
  'document'?: (string);
}

/**
 * A document to verify.
 */
export interface VerifyDocumentRequest {
  /**
   * The JWS in compact form; at most 64 KiB.
   */
  'document': (string);
}
