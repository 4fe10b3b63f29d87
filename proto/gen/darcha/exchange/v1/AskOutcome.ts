import type { AskResponseInput as _darcha_exchange_v1_AskResponseInput, AskResponse as _darcha_exchange_v1_AskResponse } from '../../../darcha/exchange/v1/AskResponse.ts';
import type { AskFailureInput as _darcha_exchange_v1_AskFailureInput, AskFailure as _darcha_exchange_v1_AskFailure } from '../../../darcha/exchange/v1/AskFailure.ts';

/**
 * What became of one question of many.
 */
export interface AskOutcomeInput {
  /**
   * Which one, by the order in which they were sent, from 1.
   */
  'number'?: (number);
  /**
   * What `Ask` would give.
   */
  'answered'?: (_darcha_exchange_v1_AskResponseInput | null);
  /**
   * The error that `Ask` would end with.
   */
  'failure'?: (_darcha_exchange_v1_AskFailureInput | null);
  /**
   * Exactly one of them.
   */
  'outcome'?: "answered"|"failure";
}

/**
 * What became of one question of many.
 */
export interface AskOutcome {
  /**
   * Which one, by the order in which they were sent, from 1.
   */
  'number': (number);
  /**
   * What `Ask` would give.
   */
  'answered'?: (_darcha_exchange_v1_AskResponse | null);
  /**
   * The error that `Ask` would end with.
   */
  'failure'?: (_darcha_exchange_v1_AskFailure | null);
  /**
   * Exactly one of them.
   */
  'outcome'?: "answered"|"failure";
}
