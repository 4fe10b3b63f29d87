
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
   * Questions that are signed together share a JWS, and so do answers; each then carries its place behind it:
   * "<header>..<signature>~<index>~<size>~<path>". `typ` is "darcha-question-batch" or "darcha-answer-batch"; what is signed are the
   * number of messages (2 to 256) as four bytes, the highest first, and the root of the Merkle tree of RFC 9162 (2.1.1) whose
   * leaves are the SHA-256 digests of the payloads. Index from 0 and size are decimal, the path is that of RFC 9162 (2.1.3), its
   * hashes one after another in base64url. So a message proves itself without the others, and by its digest alone.
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
   * Questions that are signed together share a JWS, and so do answers; each then carries its place behind it:
   * "<header>..<signature>~<index>~<size>~<path>". `typ` is "darcha-question-batch" or "darcha-answer-batch"; what is signed are the
   * number of messages (2 to 256) as four bytes, the highest first, and the root of the Merkle tree of RFC 9162 (2.1.1) whose
   * leaves are the SHA-256 digests of the payloads. Index from 0 and size are decimal, the path is that of RFC 9162 (2.1.3), its
   * hashes one after another in base64url. So a message proves itself without the others, and by its digest alone.
   */
  'signature': (string);
  /**
   * The signer's certificate, DER, issued by the agencies' authority for signing.
   */
  'certificate': (Buffer);
}
