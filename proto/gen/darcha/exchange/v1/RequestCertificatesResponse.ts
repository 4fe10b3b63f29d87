import type { CertificateRequestInput as _darcha_exchange_v1_CertificateRequestInput, CertificateRequest as _darcha_exchange_v1_CertificateRequest } from '../../../darcha/exchange/v1/CertificateRequest.ts';

/**
 * The request as it stands.
 */
export interface RequestCertificatesResponseInput {
  /**
   * What is known of it.
   */
  'request'?: (_darcha_exchange_v1_CertificateRequestInput | null);
}

/**
 * The request as it stands.
 */
export interface RequestCertificatesResponse {
  /**
   * What is known of it.
   */
  'request': (_darcha_exchange_v1_CertificateRequest | null);
}
