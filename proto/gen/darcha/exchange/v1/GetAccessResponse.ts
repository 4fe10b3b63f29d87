import type { AccessInput as _darcha_exchange_v1_AccessInput, Access as _darcha_exchange_v1_Access } from '../../../darcha/exchange/v1/Access.ts';

/**
 * An access and its proof.
 */
export interface GetAccessResponseInput {
  /**
   * The access.
   */
  'access'?: (_darcha_exchange_v1_AccessInput | null);
  /**
   * The entry of the log as it was hashed, JSON of the format `darcha-exchange-log/1`; empty unless an agreement covered the
   * question, since it also holds what the question merely claims.
   */
  'entry'?: (Buffer | Uint8Array | string);
}

/**
 * An access and its proof.
 */
export interface GetAccessResponse {
  /**
   * The access.
   */
  'access': (_darcha_exchange_v1_Access | null);
  /**
   * The entry of the log as it was hashed, JSON of the format `darcha-exchange-log/1`; empty unless an agreement covered the
   * question, since it also holds what the question merely claims.
   */
  'entry': (Buffer);
}
