/**
 * How far a request has come.
 */
export const CertificateRequestState = {
  /**
   * Not given.
   */
  CERTIFICATE_REQUEST_STATE_UNSPECIFIED: 'CERTIFICATE_REQUEST_STATE_UNSPECIFIED',
  /**
   * An operator of the exchange has to look at it.
   */
  CERTIFICATE_REQUEST_STATE_WAITING: 'CERTIFICATE_REQUEST_STATE_WAITING',
  /**
   * The certificates are there, and work.
   */
  CERTIFICATE_REQUEST_STATE_APPROVED: 'CERTIFICATE_REQUEST_STATE_APPROVED',
  /**
   * There will be none; `reason` says why.
   */
  CERTIFICATE_REQUEST_STATE_REFUSED: 'CERTIFICATE_REQUEST_STATE_REFUSED',
} as const;

/**
 * How far a request has come.
 */
export type CertificateRequestStateInput =
  /**
   * Not given.
   */
  | 'CERTIFICATE_REQUEST_STATE_UNSPECIFIED'
  | 0
  /**
   * An operator of the exchange has to look at it.
   */
  | 'CERTIFICATE_REQUEST_STATE_WAITING'
  | 1
  /**
   * The certificates are there, and work.
   */
  | 'CERTIFICATE_REQUEST_STATE_APPROVED'
  | 2
  /**
   * There will be none; `reason` says why.
   */
  | 'CERTIFICATE_REQUEST_STATE_REFUSED'
  | 3

/**
 * How far a request has come.
 */
export type CertificateRequestState = typeof CertificateRequestState[keyof typeof CertificateRequestState]
