import type { Long } from '@grpc/proto-loader';

/**
 * A canned answer as a step uses it: the application keeps its text, in all languages, as it is at that moment.
 */
export interface CannedAnswerReferenceInput {
  /**
   * Its code.
   */
  'code'?: (string);
  /**
   * Version the official has seen; 0 for whatever is there. ABORTED `version-stale` when it has changed since.
   */
  'version'?: (number | string | Long);
}

/**
 * A canned answer as a step uses it: the application keeps its text, in all languages, as it is at that moment.
 */
export interface CannedAnswerReference {
  /**
   * Its code.
   */
  'code': (string);
  /**
   * Version the official has seen; 0 for whatever is there. ABORTED `version-stale` when it has changed since.
   */
  'version': (number);
}
