import type { GuideReductionInput as _darcha_catalogue_v1_GuideReductionInput, GuideReduction as _darcha_catalogue_v1_GuideReduction } from '../../../darcha/catalogue/v1/GuideReduction.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What is paid, whole sums (UZS), with the reduction that is known to be given.
 */
export interface GuideFeeInput {
  /**
   * At the counter.
   */
  'counter'?: (number | string | Long);
  /**
   * Online: ten per cent less, rounded down.
   */
  'online'?: (number | string | Long);
  /**
   * The reductions there are.
   */
  'reductions'?: (_darcha_catalogue_v1_GuideReductionInput)[];
}

/**
 * What is paid, whole sums (UZS), with the reduction that is known to be given.
 */
export interface GuideFee {
  /**
   * At the counter.
   */
  'counter': (number);
  /**
   * Online: ten per cent less, rounded down.
   */
  'online': (number);
  /**
   * The reductions there are.
   */
  'reductions': (_darcha_catalogue_v1_GuideReduction)[];
}
