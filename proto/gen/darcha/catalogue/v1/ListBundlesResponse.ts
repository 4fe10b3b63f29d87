import type { ServiceBundleInput as _darcha_catalogue_v1_ServiceBundleInput, ServiceBundle as _darcha_catalogue_v1_ServiceBundle } from '../../../darcha/catalogue/v1/ServiceBundle.ts';
import type { ServiceSummaryInput as _darcha_catalogue_v1_ServiceSummaryInput, ServiceSummary as _darcha_catalogue_v1_ServiceSummary } from '../../../darcha/catalogue/v1/ServiceSummary.ts';

/**
 * Bundles.
 */
export interface ListBundlesResponseInput {
  /**
   * The bundles.
   */
  'bundles'?: (_darcha_catalogue_v1_ServiceBundleInput)[];
  /**
   * Every service of them that is in force, once.
   */
  'services'?: (_darcha_catalogue_v1_ServiceSummaryInput)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
}

/**
 * Bundles.
 */
export interface ListBundlesResponse {
  /**
   * The bundles.
   */
  'bundles': (_darcha_catalogue_v1_ServiceBundle)[];
  /**
   * Every service of them that is in force, once.
   */
  'services': (_darcha_catalogue_v1_ServiceSummary)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
}
