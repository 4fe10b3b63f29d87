import type { QuestionAnsweredInput as _darcha_exchange_v1_QuestionAnsweredInput, QuestionAnswered as _darcha_exchange_v1_QuestionAnswered } from '../../../darcha/exchange/v1/QuestionAnswered.ts';
import type { QuestionFailedInput as _darcha_exchange_v1_QuestionFailedInput, QuestionFailed as _darcha_exchange_v1_QuestionFailed } from '../../../darcha/exchange/v1/QuestionFailed.ts';
import type { ItemsExpiredInput as _darcha_exchange_v1_ItemsExpiredInput, ItemsExpired as _darcha_exchange_v1_ItemsExpired } from '../../../darcha/exchange/v1/ItemsExpired.ts';
import type { RecordSignalInput as _darcha_exchange_v1_RecordSignalInput, RecordSignal as _darcha_exchange_v1_RecordSignal } from '../../../darcha/exchange/v1/RecordSignal.ts';
import type { AccessDisputedInput as _darcha_exchange_v1_AccessDisputedInput, AccessDisputed as _darcha_exchange_v1_AccessDisputed } from '../../../darcha/exchange/v1/AccessDisputed.ts';

/**
 * One item. Not acknowledged, it expires 30 days after it was put.
 */
export interface MailboxItemInput {
  /**
   * Identifier, at most 200 characters; that of a question is the question's own.
   */
  'id'?: (string);
  /**
   * When it was put into the mailbox, an instant.
   */
  'putAt'?: (string);
  /**
   * A parked question was answered.
   */
  'answered'?: (_darcha_exchange_v1_QuestionAnsweredInput | null);
  /**
   * A parked question will not be answered.
   */
  'failed'?: (_darcha_exchange_v1_QuestionFailedInput | null);
  /**
   * Items were not acknowledged in time.
   */
  'expired'?: (_darcha_exchange_v1_ItemsExpiredInput | null);
  /**
   * A record has changed, and may be asked for.
   */
  'signal'?: (_darcha_exchange_v1_RecordSignalInput | null);
  /**
   * A person disputes an access by the member, which has to answer; put again two working days before the term for the answer
   * ends, and when it has passed.
   */
  'disputed'?: (_darcha_exchange_v1_AccessDisputedInput | null);
  /**
   * What it is; a receiver that does not know it leaves it where it is.
   */
  'content'?: "answered"|"failed"|"expired"|"signal"|"disputed";
}

/**
 * One item. Not acknowledged, it expires 30 days after it was put.
 */
export interface MailboxItem {
  /**
   * Identifier, at most 200 characters; that of a question is the question's own.
   */
  'id': (string);
  /**
   * When it was put into the mailbox, an instant.
   */
  'putAt': (string);
  /**
   * A parked question was answered.
   */
  'answered'?: (_darcha_exchange_v1_QuestionAnswered | null);
  /**
   * A parked question will not be answered.
   */
  'failed'?: (_darcha_exchange_v1_QuestionFailed | null);
  /**
   * Items were not acknowledged in time.
   */
  'expired'?: (_darcha_exchange_v1_ItemsExpired | null);
  /**
   * A record has changed, and may be asked for.
   */
  'signal'?: (_darcha_exchange_v1_RecordSignal | null);
  /**
   * A person disputes an access by the member, which has to answer; put again two working days before the term for the answer
   * ends, and when it has passed.
   */
  'disputed'?: (_darcha_exchange_v1_AccessDisputed | null);
  /**
   * What it is; a receiver that does not know it leaves it where it is.
   */
  'content'?: "answered"|"failed"|"expired"|"signal"|"disputed";
}
