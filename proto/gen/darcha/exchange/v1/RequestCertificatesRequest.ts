
/**
 * What is asked for: at least one of the two.
 */
export interface RequestCertificatesRequestInput {
  /**
   * The secret of the invitation, as the operator gave it; empty for a member that shows its certificate.
   */
  'invitation'?: (string);
  /**
   * Signing request (PKCS#10, DER, at most 4 KiB) for a P-256 key, to connect with; may be empty. What it says of names is
   * of no account: the exchange decides them.
   */
  'connectionCsr'?: (Buffer | Uint8Array | string);
  /**
   * The same for an Ed25519 key, to sign messages with; may be empty.
   */
  'signingCsr'?: (Buffer | Uint8Array | string);
}

/**
 * What is asked for: at least one of the two.
 */
export interface RequestCertificatesRequest {
  /**
   * The secret of the invitation, as the operator gave it; empty for a member that shows its certificate.
   */
  'invitation': (string);
  /**
   * Signing request (PKCS#10, DER, at most 4 KiB) for a P-256 key, to connect with; may be empty. What it says of names is
   * of no account: the exchange decides them.
   */
  'connectionCsr': (Buffer);
  /**
   * The same for an Ed25519 key, to sign messages with; may be empty.
   */
  'signingCsr': (Buffer);
}
