import type { DayUseInput as _darcha_catalogue_v1_DayUseInput, DayUse as _darcha_catalogue_v1_DayUse } from '../../../darcha/catalogue/v1/DayUse.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What a client may send and has sent.
 */
export interface QuotaInput {
  /**
   * Identifier of the client.
   */
  'client'?: (string);
  /**
   * Whom to write to about the client; empty for one that is not registered.
   */
  'contact'?: (string);
  /**
   * Requests it may send on a day.
   */
  'limit'?: (number | string | Long);
  /**
   * Requests of today, as far as gateways have told.
   */
  'used'?: (number | string | Long);
  /**
   * When the day ends and the count begins anew, an instant.
   */
  'resetsAt'?: (string);
  /**
   * Today and the six days before, newest first.
   */
  'days'?: (_darcha_catalogue_v1_DayUseInput)[];
  /**
   * Whether the client is in the list of registered ones; the usual limit holds for others.
   */
  'registered'?: (boolean);
  /**
   * Whether the client is invented.
   */
  'sample'?: (boolean);
}

/**
 * What a client may send and has sent.
 */
export interface Quota {
  /**
   * Identifier of the client.
   */
  'client': (string);
  /**
   * Whom to write to about the client; empty for one that is not registered.
   */
  'contact': (string);
  /**
   * Requests it may send on a day.
   */
  'limit': (number);
  /**
   * Requests of today, as far as gateways have told.
   */
  'used': (number);
  /**
   * When the day ends and the count begins anew, an instant.
   */
  'resetsAt': (string);
  /**
   * Today and the six days before, newest first.
   */
  'days': (_darcha_catalogue_v1_DayUse)[];
  /**
   * Whether the client is in the list of registered ones; the usual limit holds for others.
   */
  'registered': (boolean);
  /**
   * Whether the client is invented.
   */
  'sample': (boolean);
}
