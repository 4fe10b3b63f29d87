import type { OutcomeInput as _darcha_exchange_v1_OutcomeInput, Outcome as _darcha_exchange_v1_Outcome } from '../../../darcha/exchange/v1/Outcome.ts';

/**
 * What is answered. Signed by the providing member.
 */
export interface AnswerInput {
  /**
   * Identifier of the question.
   */
  'questionId'?: (string);
  /**
   * SHA-256 of the question's payload.
   */
  'questionDigest'?: (Buffer | Uint8Array | string);
  /**
   * Code of the member that signs the answer.
   */
  'provider'?: (string);
  /**
   * How it was answered.
   */
  'outcome'?: (_darcha_exchange_v1_OutcomeInput);
  /**
   * The record as UTF-8 JSON, only the fields asked for; empty unless found.
   */
  'recordJson'?: (Buffer | Uint8Array | string);
  /**
   * Why it was refused; empty otherwise.
   */
  'reason'?: (string);
  /**
   * When it was answered, an instant.
   */
  'answeredAt'?: (string);
  /**
   * Random bytes that keep the content from being guessed from its digest or signature: 32, new for every answer; refused
   * when fewer than 16 or more than 64. They stand nowhere but in the signed payload.
   */
  'nonce'?: (Buffer | Uint8Array | string);
}

/**
 * What is answered. Signed by the providing member.
 */
export interface Answer {
  /**
   * Identifier of the question.
   */
  'questionId': (string);
  /**
   * SHA-256 of the question's payload.
   */
  'questionDigest': (Buffer);
  /**
   * Code of the member that signs the answer.
   */
  'provider': (string);
  /**
   * How it was answered.
   */
  'outcome': (_darcha_exchange_v1_Outcome);
  /**
   * The record as UTF-8 JSON, only the fields asked for; empty unless found.
   */
  'recordJson': (Buffer);
  /**
   * Why it was refused; empty otherwise.
   */
  'reason': (string);
  /**
   * When it was answered, an instant.
   */
  'answeredAt': (string);
  /**
   * Random bytes that keep the content from being guessed from its digest or signature: 32, new for every answer; refused
   * when fewer than 16 or more than 64. They stand nowhere but in the signed payload.
   */
  'nonce': (Buffer);
}
