
/**
 * A PDF to verify.
 */
export interface VerifyPdfRequestInput {
  /**
   * The file; at most 2 MiB.
   */
  'pdf'?: (Buffer | Uint8Array | string);
}

/**
 * A PDF to verify.
 */
export interface VerifyPdfRequest {
  /**
   * The file; at most 2 MiB.
   */
  'pdf': (Buffer);
}
