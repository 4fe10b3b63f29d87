import type { AskOutcomeInput as _darcha_exchange_v1_AskOutcomeInput, AskOutcome as _darcha_exchange_v1_AskOutcome } from '../../../darcha/exchange/v1/AskOutcome.ts';

/**
 * What became of some of many questions.
 */
export interface AskManyResponseInput {
  /**
   * At least one.
   */
  'outcomes'?: (_darcha_exchange_v1_AskOutcomeInput)[];
}

/**
 * What became of some of many questions.
 */
export interface AskManyResponse {
  /**
   * At least one.
   */
  'outcomes': (_darcha_exchange_v1_AskOutcome)[];
}
