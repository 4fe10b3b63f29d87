import type { AskResponseInput as _darcha_exchange_v1_AskResponseInput, AskResponse as _darcha_exchange_v1_AskResponse } from '../../../darcha/exchange/v1/AskResponse.ts';

/**
 * A part of the answer.
 */
export interface AskWithContentResponseInput {
  /**
   * First message of every stream: what `Ask` would give.
   */
  'answered'?: (_darcha_exchange_v1_AskResponseInput | null);
  /**
   * The next bytes of the content, at most 64 KiB.
   */
  'chunk'?: (Buffer | Uint8Array | string);
  /**
   * Exactly one of them.
   */
  'message'?: "answered"|"chunk";
}

/**
 * A part of the answer.
 */
export interface AskWithContentResponse {
  /**
   * First message of every stream: what `Ask` would give.
   */
  'answered'?: (_darcha_exchange_v1_AskResponse | null);
  /**
   * The next bytes of the content, at most 64 KiB.
   */
  'chunk'?: (Buffer);
  /**
   * Exactly one of them.
   */
  'message'?: "answered"|"chunk";
}
