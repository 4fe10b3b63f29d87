/** Everything that can be wrong with a time stamp; closed, so that a verifier can act on each. */

export type TimeStampFaultCode =
  /** It is no token of RFC 3161, so nothing more can be said of it. */
  | 'token-unreadable'
  /** It was made for other bytes. */
  | 'digest-mismatch'
  | 'nonce-mismatch'
  | 'policy-unaccepted'
  /** It holds something critical that is not understood here. */
  | 'extension-unknown'
  | 'algorithm-unaccepted'
  /** The signer's certificate is not in it. */
  | 'certificate-missing'
  /** The signature does not name the certificate it is to be verified by. */
  | 'certificate-unbound'
  /** The certificate is not one for time stamping. */
  | 'certificate-unsuitable'
  /** The certificate was not valid at the time that the token tells. */
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  /** No root that is trusted vouches for the certificate. */
  | 'certificate-foreign'
  | 'signature-wrong'
  /** The time it tells is not the time at which it was made. */
  | 'clock-off'
  /** It tells the time too roughly. */
  | 'inaccurate';

export interface TimeStampFault {
  code: TimeStampFaultCode;
  /** In English, for whoever has to find out. */
  message: string;
}

export function fault(code: TimeStampFaultCode, message: string): TimeStampFault {
  return { code, message };
}

/** The fault when it is one. */
export function when(wrong: boolean, code: TimeStampFaultCode, message: string): TimeStampFault[] {
  return wrong ? [fault(code, message)] : [];
}
