import type { OutcomeInput as _darcha_intake_v1_OutcomeInput, Outcome as _darcha_intake_v1_Outcome } from '../../../darcha/intake/v1/Outcome.ts';
import type { CannedAnswerReferenceInput as _darcha_intake_v1_CannedAnswerReferenceInput, CannedAnswerReference as _darcha_intake_v1_CannedAnswerReference } from '../../../darcha/intake/v1/CannedAnswerReference.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A decision to make.
 */
export interface DecideApplicationRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Outcome.
   */
  'outcome'?: (_darcha_intake_v1_OutcomeInput);
  /**
   * Reasons for the applicant, 10 to 2,000 characters in the language of the official; needed to reject or return, unless a
   * canned answer gives them.
   */
  'reasons'?: (string);
  /**
   * Language of `reasons`: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
  /**
   * JSON Pointers of the answers to be corrected; needed to return.
   */
  'fields'?: (string)[];
  /**
   * Facts of the result as UTF-8 JSON object, as the passport's result asks for; needed to approve where it does.
   */
  'factsJson'?: (Buffer | Uint8Array | string);
  /**
   * Version the official has seen; 0 to decide on whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
  /**
   * Keys of the passport's legal bases it rests on, at most 20; none means that of the step.
   */
  'basis'?: (string)[];
  /**
   * Codes of the passport's papers to be brought or added; to return. Answers, papers or files are needed.
   */
  'papers'?: (string)[];
  /**
   * The agency's answer to reject or return with; `reasons`, where given too, follow it as they are.
   */
  'cannedAnswer'?: (_darcha_intake_v1_CannedAnswerReferenceInput | null);
  /**
   * Names of the passport's files to be replaced or added, at most 30; to return.
   */
  'attachments'?: (string)[];
}

/**
 * A decision to make.
 */
export interface DecideApplicationRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Outcome.
   */
  'outcome': (_darcha_intake_v1_Outcome);
  /**
   * Reasons for the applicant, 10 to 2,000 characters in the language of the official; needed to reject or return, unless a
   * canned answer gives them.
   */
  'reasons': (string);
  /**
   * Language of `reasons`: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
  /**
   * JSON Pointers of the answers to be corrected; needed to return.
   */
  'fields': (string)[];
  /**
   * Facts of the result as UTF-8 JSON object, as the passport's result asks for; needed to approve where it does.
   */
  'factsJson': (Buffer);
  /**
   * Version the official has seen; 0 to decide on whatever is there.
   */
  'expectedVersion': (number);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
  /**
   * Keys of the passport's legal bases it rests on, at most 20; none means that of the step.
   */
  'basis': (string)[];
  /**
   * Codes of the passport's papers to be brought or added; to return. Answers, papers or files are needed.
   */
  'papers': (string)[];
  /**
   * The agency's answer to reject or return with; `reasons`, where given too, follow it as they are.
   */
  'cannedAnswer': (_darcha_intake_v1_CannedAnswerReference | null);
  /**
   * Names of the passport's files to be replaced or added, at most 30; to return.
   */
  'attachments': (string)[];
}
