import type { AccessInput as _darcha_exchange_v1_AccessInput, Access as _darcha_exchange_v1_Access } from '../../../darcha/exchange/v1/Access.ts';

/**
 * Accesses to the caller's records.
 */
export interface ListAccessesResponseInput {
  /**
   * The accesses, newest first.
   */
  'accesses'?: (_darcha_exchange_v1_AccessInput)[];
}

/**
 * Accesses to the caller's records.
 */
export interface ListAccessesResponse {
  /**
   * The accesses, newest first.
   */
  'accesses': (_darcha_exchange_v1_Access)[];
}
