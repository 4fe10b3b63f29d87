
/**
 * A result to be kept, printed or sent.
 */
export interface GetResultPdfResponseInput {
  /**
   * The PDF.
   */
  'pdf'?: (Buffer | Uint8Array | string);
  /**
   * Name for the file, ASCII: "residence-certificate-D-7KQ2-M9XF-4T-en.pdf".
   */
  'fileName'?: (string);
}

/**
 * A result to be kept, printed or sent.
 */
export interface GetResultPdfResponse {
  /**
   * The PDF.
   */
  'pdf': (Buffer);
  /**
   * Name for the file, ASCII: "residence-certificate-D-7KQ2-M9XF-4T-en.pdf".
   */
  'fileName': (string);
}
