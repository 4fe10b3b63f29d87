import type { ConnectionFindingInput as _darcha_exchange_v1_ConnectionFindingInput, ConnectionFinding as _darcha_exchange_v1_ConnectionFinding } from '../../../darcha/exchange/v1/ConnectionFinding.ts';

/**
 * What was found.
 */
export interface TestConnectionResponseInput {
  /**
   * Each part that was looked at, in the order of `ConnectionFinding.part`.
   */
  'findings'?: (_darcha_exchange_v1_ConnectionFindingInput)[];
}

/**
 * What was found.
 */
export interface TestConnectionResponse {
  /**
   * Each part that was looked at, in the order of `ConnectionFinding.part`.
   */
  'findings': (_darcha_exchange_v1_ConnectionFinding)[];
}
