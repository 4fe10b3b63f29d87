
/**
 * Bytes and a signature over exactly these bytes.
 */
export interface SignedMessageInput {
  /**
   * The serialised `Question`, at most 16 KiB, or `Answer`.
   */
  'payload'?: (Buffer | Uint8Array | string);
  /**
   * JWS in compact form with detached payload, RFC 7515 appendix F and RFC 7797 (`b64` false): "<header>..<signature>".
   * Header: `alg` EdDSA, `kid` "<member>/<SHA-256 of the certificate, hex>", `typ` "darcha-question" or "darcha-answer", or what
   * is said of another message.
   */
  'signature'?: (string);
  /**
   * The signer's certificate, DER, issued by the agencies' authority for signing.
   */
  'certificate'?: (Buffer | Uint8Array | string);
}

/**
 * Bytes and a signature over exactly these bytes.
 */
export interface SignedMessage {
  /**
   * The serialised `Question`, at most 16 KiB, or `Answer`.
   */
  'payload': (Buffer);
  /**
   * JWS in compact form with detached payload, RFC 7515 appendix F and RFC 7797 (`b64` false): "<header>..<signature>".
   * Header: `alg` EdDSA, `kid` "<member>/<SHA-256 of the certificate, hex>", `typ` "darcha-question" or "darcha-answer", or what
   * is said of another message.
   */
  'signature': (string);
  /**
   * The signer's certificate, DER, issued by the agencies' authority for signing.
   */
  'certificate': (Buffer);
}
