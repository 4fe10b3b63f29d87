import type { ChangeKindInput as _darcha_catalogue_v1_ChangeKindInput, ChangeKind as _darcha_catalogue_v1_ChangeKind } from '../../../darcha/catalogue/v1/ChangeKind.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One change.
 */
export interface ChangeInput {
  /**
   * Place in the order, from 1; never given twice.
   */
  'position'?: (number | string | Long);
  /**
   * When it was written down, an instant.
   */
  'at'?: (string);
  /**
   * What happened.
   */
  'kind'?: (_darcha_catalogue_v1_ChangeKindInput);
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Number of the version, from 1.
   */
  'version'?: (number);
  /**
   * The day from which it is in force, or can no longer be applied for, YYYY-MM-DD.
   */
  'day'?: (string);
}

/**
 * One change.
 */
export interface Change {
  /**
   * Place in the order, from 1; never given twice.
   */
  'position': (number);
  /**
   * When it was written down, an instant.
   */
  'at': (string);
  /**
   * What happened.
   */
  'kind': (_darcha_catalogue_v1_ChangeKind);
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Number of the version, from 1.
   */
  'version': (number);
  /**
   * The day from which it is in force, or can no longer be applied for, YYYY-MM-DD.
   */
  'day': (string);
}
