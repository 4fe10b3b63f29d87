import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';
import type { ReceiptInput as _darcha_exchange_v1_ReceiptInput, Receipt as _darcha_exchange_v1_Receipt } from '../../../darcha/exchange/v1/Receipt.ts';

/**
 * The answer and its proof.
 */
export interface AskResponseInput {
  /**
   * The signed `Answer`, exactly as the provider sent it.
   */
  'answer'?: (_darcha_exchange_v1_SignedMessageInput | null);
  /**
   * The place of the exchange in the log.
   */
  'receipt'?: (_darcha_exchange_v1_ReceiptInput | null);
}

/**
 * The answer and its proof.
 */
export interface AskResponse {
  /**
   * The signed `Answer`, exactly as the provider sent it.
   */
  'answer': (_darcha_exchange_v1_SignedMessage | null);
  /**
   * The place of the exchange in the log.
   */
  'receipt': (_darcha_exchange_v1_Receipt | null);
}
