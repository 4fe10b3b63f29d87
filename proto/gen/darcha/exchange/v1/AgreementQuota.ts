import type { Long } from '@grpc/proto-loader';

/**
 * How many questions may be asked under an agreement.
 */
export interface AgreementQuotaInput {
  /**
   * On a day of Tashkent; 0 for no limit.
   */
  'perDay'?: (number | string | Long);
  /**
   * In a month of Tashkent; 0 for no limit.
   */
  'perMonth'?: (number | string | Long);
}

/**
 * How many questions may be asked under an agreement.
 */
export interface AgreementQuota {
  /**
   * On a day of Tashkent; 0 for no limit.
   */
  'perDay': (number);
  /**
   * In a month of Tashkent; 0 for no limit.
   */
  'perMonth': (number);
}
