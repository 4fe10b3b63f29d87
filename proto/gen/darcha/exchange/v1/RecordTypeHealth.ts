import type { Long } from '@grpc/proto-loader';

/**
 * How questions about a record type fare: of the last five minutes, unless said.
 */
export interface RecordTypeHealthInput {
  /**
   * Name and version.
   */
  'id'?: (string);
  /**
   * Streams that carry it.
   */
  'streams'?: (number);
  /**
   * True while its breaker is open at an instance, and questions fail there at once.
   */
  'circuitOpen'?: (boolean);
  /**
   * Questions answered.
   */
  'answered'?: (number | string | Long);
  /**
   * Questions that its provider failed to answer, or that did not reach it.
   */
  'failed'?: (number | string | Long);
  /**
   * When its last answer came, an instant; empty when none did since the instances started.
   */
  'lastAnswerAt'?: (string);
  /**
   * From the question's going down a stream to its answer, to within a tenth, milliseconds: half of them took at most as
   * long; 0 without answers.
   */
  'medianMs'?: (number | string);
  /**
   * The same for 95 of a hundred.
   */
  'p95Ms'?: (number | string);
}

/**
 * How questions about a record type fare: of the last five minutes, unless said.
 */
export interface RecordTypeHealth {
  /**
   * Name and version.
   */
  'id': (string);
  /**
   * Streams that carry it.
   */
  'streams': (number);
  /**
   * True while its breaker is open at an instance, and questions fail there at once.
   */
  'circuitOpen': (boolean);
  /**
   * Questions answered.
   */
  'answered': (number);
  /**
   * Questions that its provider failed to answer, or that did not reach it.
   */
  'failed': (number);
  /**
   * When its last answer came, an instant; empty when none did since the instances started.
   */
  'lastAnswerAt': (string);
  /**
   * From the question's going down a stream to its answer, to within a tenth, milliseconds: half of them took at most as
   * long; 0 without answers.
   */
  'medianMs': (number);
  /**
   * The same for 95 of a hundred.
   */
  'p95Ms': (number);
}
