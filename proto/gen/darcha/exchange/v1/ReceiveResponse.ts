import type { MailboxItemInput as _darcha_exchange_v1_MailboxItemInput, MailboxItem as _darcha_exchange_v1_MailboxItem } from '../../../darcha/exchange/v1/MailboxItem.ts';

/**
 * The next item.
 */
export interface ReceiveResponseInput {
  /**
   * The item.
   */
  'item'?: (_darcha_exchange_v1_MailboxItemInput | null);
}

/**
 * The next item.
 */
export interface ReceiveResponse {
  /**
   * The item.
   */
  'item': (_darcha_exchange_v1_MailboxItem | null);
}
