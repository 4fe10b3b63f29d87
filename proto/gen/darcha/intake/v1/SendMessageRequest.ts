import type { CannedAnswerReferenceInput as _darcha_intake_v1_CannedAnswerReferenceInput, CannedAnswerReference as _darcha_intake_v1_CannedAnswerReference } from '../../../darcha/intake/v1/CannedAnswerReference.ts';

/**
 * A message to send.
 */
export interface SendMessageRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Code of the agency, from an applicant; empty for the authority.
   */
  'agency'?: (string);
  /**
   * 1 to 2,000 characters; may be empty where a canned answer is sent.
   */
  'text'?: (string);
  /**
   * Language of the text: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
  /**
   * The agency's answer to send, by an official; `text`, where given too, follows it as it is.
   */
  'cannedAnswer'?: (_darcha_intake_v1_CannedAnswerReferenceInput | null);
}

/**
 * A message to send.
 */
export interface SendMessageRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Code of the agency, from an applicant; empty for the authority.
   */
  'agency': (string);
  /**
   * 1 to 2,000 characters; may be empty where a canned answer is sent.
   */
  'text': (string);
  /**
   * Language of the text: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
  /**
   * The agency's answer to send, by an official; `text`, where given too, follows it as it is.
   */
  'cannedAnswer': (_darcha_intake_v1_CannedAnswerReference | null);
}
