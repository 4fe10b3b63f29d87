import type { StandingPolicyInput as _darcha_exchange_v1_StandingPolicyInput, StandingPolicy as _darcha_exchange_v1_StandingPolicy } from '../../../darcha/exchange/v1/StandingPolicy.ts';

/**
 * Policies of the caller.
 */
export interface ListPoliciesResponseInput {
  /**
   * The policies in force, by record type.
   */
  'policies'?: (_darcha_exchange_v1_StandingPolicyInput)[];
}

/**
 * Policies of the caller.
 */
export interface ListPoliciesResponse {
  /**
   * The policies in force, by record type.
   */
  'policies': (_darcha_exchange_v1_StandingPolicy)[];
}
