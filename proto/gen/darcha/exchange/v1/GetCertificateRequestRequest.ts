
/**
 * Which request.
 */
export interface GetCertificateRequestRequestInput {
  /**
   * Identifier of the request.
   */
  'id'?: (string);
  /**
   * The secret of the invitation it was made with; empty for a member that shows its certificate.
   */
  'invitation'?: (string);
}

/**
 * Which request.
 */
export interface GetCertificateRequestRequest {
  /**
   * Identifier of the request.
   */
  'id': (string);
  /**
   * The secret of the invitation it was made with; empty for a member that shows its certificate.
   */
  'invitation': (string);
}
