import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';
import type { ReceiptInput as _darcha_exchange_v1_ReceiptInput, Receipt as _darcha_exchange_v1_Receipt } from '../../../darcha/exchange/v1/Receipt.ts';
import type { QuotaStandingInput as _darcha_exchange_v1_QuotaStandingInput, QuotaStanding as _darcha_exchange_v1_QuotaStanding } from '../../../darcha/exchange/v1/QuotaStanding.ts';
import type { ParkedQuestionInput as _darcha_exchange_v1_ParkedQuestionInput, ParkedQuestion as _darcha_exchange_v1_ParkedQuestion } from '../../../darcha/exchange/v1/ParkedQuestion.ts';
import type { TimingsInput as _darcha_exchange_v1_TimingsInput, Timings as _darcha_exchange_v1_Timings } from '../../../darcha/exchange/v1/Timings.ts';

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
  /**
   * Of the limits on such questions the one of which least is left, after this question; absent when there is none.
   */
  'quota'?: (_darcha_exchange_v1_QuotaStandingInput | null);
  /**
   * Instead of all of these, when the question waits for its provider.
   */
  'parked'?: (_darcha_exchange_v1_ParkedQuestionInput | null);
  /**
   * How long each stage took. Where a question fails they stand in the error's metadata as `timings`, in the form of the
   * header Server-Timing, milliseconds: "signature;dur=0.31, rules;dur=0.52".
   */
  'timings'?: (_darcha_exchange_v1_TimingsInput | null);
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
  /**
   * Of the limits on such questions the one of which least is left, after this question; absent when there is none.
   */
  'quota': (_darcha_exchange_v1_QuotaStanding | null);
  /**
   * Instead of all of these, when the question waits for its provider.
   */
  'parked': (_darcha_exchange_v1_ParkedQuestion | null);
  /**
   * How long each stage took. Where a question fails they stand in the error's metadata as `timings`, in the form of the
   * header Server-Timing, milliseconds: "signature;dur=0.31, rules;dur=0.52".
   */
  'timings': (_darcha_exchange_v1_Timings | null);
}
