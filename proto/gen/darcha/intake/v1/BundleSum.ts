import type { Long } from '@grpc/proto-loader';

/**
 * Money.
 */
export interface BundleSumInput {
  /**
   * At the counter, whole UZS.
   */
  'counter'?: (number | string | Long);
  /**
   * Through the portal, whole UZS: each fee ten per cent less, rounded down.
   */
  'online'?: (number | string | Long);
}

/**
 * Money.
 */
export interface BundleSum {
  /**
   * At the counter, whole UZS.
   */
  'counter': (number);
  /**
   * Through the portal, whole UZS: each fee ten per cent less, rounded down.
   */
  'online': (number);
}
