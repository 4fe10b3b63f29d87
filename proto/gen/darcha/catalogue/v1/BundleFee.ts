import type { Long } from '@grpc/proto-loader';

/**
 * Fees of several services together.
 */
export interface BundleFeeInput {
  /**
   * At the counter, whole UZS.
   */
  'counter'?: (number | string | Long);
  /**
   * When applied for through the portal, whole UZS: each ten per cent less, rounded down.
   */
  'online'?: (number | string | Long);
}

/**
 * Fees of several services together.
 */
export interface BundleFee {
  /**
   * At the counter, whole UZS.
   */
  'counter': (number);
  /**
   * When applied for through the portal, whole UZS: each ten per cent less, rounded down.
   */
  'online': (number);
}
