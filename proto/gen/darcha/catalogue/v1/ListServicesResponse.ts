import type { ServiceSummaryInput as _darcha_catalogue_v1_ServiceSummaryInput, ServiceSummary as _darcha_catalogue_v1_ServiceSummary } from '../../../darcha/catalogue/v1/ServiceSummary.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * A page of services.
 */
export interface ListServicesResponseInput {
  /**
   * The services.
   */
  'services'?: (_darcha_catalogue_v1_ServiceSummaryInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
  /**
   * How many services match in all.
   */
  'total'?: (number);
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
}

/**
 * A page of services.
 */
export interface ListServicesResponse {
  /**
   * The services.
   */
  'services': (_darcha_catalogue_v1_ServiceSummary)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
  /**
   * How many services match in all.
   */
  'total': (number);
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
}
