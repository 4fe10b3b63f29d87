import type { DifferenceInput as _darcha_catalogue_v1_DifferenceInput, Difference as _darcha_catalogue_v1_Difference } from '../../../darcha/catalogue/v1/Difference.ts';

/**
 * How they differ.
 */
export interface CompareVersionsResponseInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Number of the older version.
   */
  'from'?: (number);
  /**
   * Number of the newer version; 0 for a draft.
   */
  'to'?: (number);
  /**
   * The differences, in the order of the document; at most 500.
   */
  'differences'?: (_darcha_catalogue_v1_DifferenceInput)[];
  /**
   * How many more there are.
   */
  'leftOut'?: (number);
}

/**
 * How they differ.
 */
export interface CompareVersionsResponse {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Number of the older version.
   */
  'from': (number);
  /**
   * Number of the newer version; 0 for a draft.
   */
  'to': (number);
  /**
   * The differences, in the order of the document; at most 500.
   */
  'differences': (_darcha_catalogue_v1_Difference)[];
  /**
   * How many more there are.
   */
  'leftOut': (number);
}
