import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';
import type { ReceiptInput as _darcha_exchange_v1_ReceiptInput, Receipt as _darcha_exchange_v1_Receipt } from '../../../darcha/exchange/v1/Receipt.ts';

/**
 * A parked question and its answer, with all that proves them.
 */
export interface QuestionAnsweredInput {
  /**
   * The signed `Question`, as it was parked.
   */
  'question'?: (_darcha_exchange_v1_SignedMessageInput | null);
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
 * A parked question and its answer, with all that proves them.
 */
export interface QuestionAnswered {
  /**
   * The signed `Question`, as it was parked.
   */
  'question': (_darcha_exchange_v1_SignedMessage | null);
  /**
   * The signed `Answer`, exactly as the provider sent it.
   */
  'answer': (_darcha_exchange_v1_SignedMessage | null);
  /**
   * The place of the exchange in the log.
   */
  'receipt': (_darcha_exchange_v1_Receipt | null);
}
