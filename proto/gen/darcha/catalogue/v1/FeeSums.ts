import type { Long } from '@grpc/proto-loader';

/**
 * What is paid, before reductions.
 */
export interface FeeSumsInput {
  /**
   * At the counter, whole UZS.
   */
  'counter'?: (number | string | Long);
  /**
   * When applied for through the portal, whole UZS.
   */
  'online'?: (number | string | Long);
}

/**
 * What is paid, before reductions.
 */
export interface FeeSums {
  /**
   * At the counter, whole UZS.
   */
  'counter': (number);
  /**
   * When applied for through the portal, whole UZS.
   */
  'online': (number);
}
