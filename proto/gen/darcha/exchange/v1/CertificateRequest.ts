import type { CertificateRequestStateInput as _darcha_exchange_v1_CertificateRequestStateInput, CertificateRequestState as _darcha_exchange_v1_CertificateRequestState } from '../../../darcha/exchange/v1/CertificateRequestState.ts';

/**
 * A request for certificates.
 */
export interface CertificateRequestInput {
  /**
   * Identifier, to be told to the operator.
   */
  'id'?: (string);
  /**
   * Code of the member the certificates are for, as the invitation or the certificate says.
   */
  'member'?: (string);
  /**
   * Code of the member's system they are for; may be empty.
   */
  'system'?: (string);
  /**
   * How far it has come.
   */
  'state'?: (_darcha_exchange_v1_CertificateRequestStateInput);
  /**
   * When it was made, an instant.
   */
  'requestedAt'?: (string);
  /**
   * When it was approved or refused, an instant; empty while it waits.
   */
  'decidedAt'?: (string);
  /**
   * Who has to act: "operator" while it waits, empty otherwise.
   */
  'waitsFor'?: (string);
  /**
   * Why it was refused; empty otherwise.
   */
  'reason'?: (string);
  /**
   * The certificate to connect with, DER; empty until approved, or when none was asked for.
   */
  'connectionCertificate'?: (Buffer | Uint8Array | string);
  /**
   * The certificate to sign with, DER; likewise.
   */
  'signingCertificate'?: (Buffer | Uint8Array | string);
}

/**
 * A request for certificates.
 */
export interface CertificateRequest {
  /**
   * Identifier, to be told to the operator.
   */
  'id': (string);
  /**
   * Code of the member the certificates are for, as the invitation or the certificate says.
   */
  'member': (string);
  /**
   * Code of the member's system they are for; may be empty.
   */
  'system': (string);
  /**
   * How far it has come.
   */
  'state': (_darcha_exchange_v1_CertificateRequestState);
  /**
   * When it was made, an instant.
   */
  'requestedAt': (string);
  /**
   * When it was approved or refused, an instant; empty while it waits.
   */
  'decidedAt': (string);
  /**
   * Who has to act: "operator" while it waits, empty otherwise.
   */
  'waitsFor': (string);
  /**
   * Why it was refused; empty otherwise.
   */
  'reason': (string);
  /**
   * The certificate to connect with, DER; empty until approved, or when none was asked for.
   */
  'connectionCertificate': (Buffer);
  /**
   * The certificate to sign with, DER; likewise.
   */
  'signingCertificate': (Buffer);
}
