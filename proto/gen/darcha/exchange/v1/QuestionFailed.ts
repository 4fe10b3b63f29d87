import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';
import type { ReceiptInput as _darcha_exchange_v1_ReceiptInput, Receipt as _darcha_exchange_v1_Receipt } from '../../../darcha/exchange/v1/Receipt.ts';

/**
 * A parked question that has ended without an answer. It is not tried again.
 */
export interface QuestionFailedInput {
  /**
   * The signed `Question`, as it was parked.
   */
  'question'?: (_darcha_exchange_v1_SignedMessageInput | null);
  /**
   * The code, one of those of `Exchange.Ask`.
   */
  'code'?: (string);
  /**
   * What is wrong and what can be done now, in English.
   */
  'message'?: (string);
  /**
   * Who failed, for example "agency:interior-ministry"; empty when nobody but the asker can help it.
   */
  'party'?: (string);
  /**
   * The place in the log that tells of it.
   */
  'receipt'?: (_darcha_exchange_v1_ReceiptInput | null);
}

/**
 * A parked question that has ended without an answer. It is not tried again.
 */
export interface QuestionFailed {
  /**
   * The signed `Question`, as it was parked.
   */
  'question': (_darcha_exchange_v1_SignedMessage | null);
  /**
   * The code, one of those of `Exchange.Ask`.
   */
  'code': (string);
  /**
   * What is wrong and what can be done now, in English.
   */
  'message': (string);
  /**
   * Who failed, for example "agency:interior-ministry"; empty when nobody but the asker can help it.
   */
  'party': (string);
  /**
   * The place in the log that tells of it.
   */
  'receipt': (_darcha_exchange_v1_Receipt | null);
}
