import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';
import type { QuotaStandingInput as _darcha_exchange_v1_QuotaStandingInput, QuotaStanding as _darcha_exchange_v1_QuotaStanding } from '../../../darcha/exchange/v1/QuotaStanding.ts';

/**
 * A policy in force.
 */
export interface StandingPolicyInput {
  /**
   * As it was signed.
   */
  'policy'?: (_darcha_exchange_v1_SignedMessageInput | null);
  /**
   * SHA-256 of its payload.
   */
  'digest'?: (Buffer | Uint8Array | string);
  /**
   * How its total stands; absent when it sets none.
   */
  'total'?: (_darcha_exchange_v1_QuotaStandingInput | null);
}

/**
 * A policy in force.
 */
export interface StandingPolicy {
  /**
   * As it was signed.
   */
  'policy': (_darcha_exchange_v1_SignedMessage | null);
  /**
   * SHA-256 of its payload.
   */
  'digest': (Buffer);
  /**
   * How its total stands; absent when it sets none.
   */
  'total': (_darcha_exchange_v1_QuotaStanding | null);
}
