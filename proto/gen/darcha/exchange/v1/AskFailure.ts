import type { AskFaultInput as _darcha_exchange_v1_AskFaultInput, AskFault as _darcha_exchange_v1_AskFault } from '../../../darcha/exchange/v1/AskFault.ts';

/**
 * An error within a message.
 */
export interface AskFailureInput {
  /**
   * The code, as it stands with `Ask`, for example `no-agreement`.
   */
  'code'?: (string);
  /**
   * The sort of error: "invalid", "unauthenticated", "forbidden", "not-found", "already-exists", "wrong-state", "stale", "too-many",
   * "unavailable", "circuit-open", "timeout", "cancelled", "data-loss" or "internal".
   */
  'kind'?: (string);
  /**
   * What to do now, in English.
   */
  'message'?: (string);
  /**
   * Who failed: "service:exchange" or "agency:<code>".
   */
  'party'?: (string);
  /**
   * Short named values, for example `logPosition`.
   */
  'details'?: ({[key: string]: string});
  /**
   * What is wrong with which field.
   */
  'faults'?: (_darcha_exchange_v1_AskFaultInput)[];
}

/**
 * An error within a message.
 */
export interface AskFailure {
  /**
   * The code, as it stands with `Ask`, for example `no-agreement`.
   */
  'code': (string);
  /**
   * The sort of error: "invalid", "unauthenticated", "forbidden", "not-found", "already-exists", "wrong-state", "stale", "too-many",
   * "unavailable", "circuit-open", "timeout", "cancelled", "data-loss" or "internal".
   */
  'kind': (string);
  /**
   * What to do now, in English.
   */
  'message': (string);
  /**
   * Who failed: "service:exchange" or "agency:<code>".
   */
  'party': (string);
  /**
   * Short named values, for example `logPosition`.
   */
  'details': ({[key: string]: string});
  /**
   * What is wrong with which field.
   */
  'faults': (_darcha_exchange_v1_AskFault)[];
}
