import type { Long } from '@grpc/proto-loader';

/**
 * How long the exchange took over a question, by stage, microseconds; 0 for a stage it did not reach.
 */
export interface TimingsInput {
  /**
   * Form, sender and signature of the question.
   */
  'signature'?: (number | string | Long);
  /**
   * Time, whether it was asked before, record type, arguments, agreement.
   */
  'rules'?: (number | string | Long);
  /**
   * Counting it, when it is under a quota.
   */
  'quota'?: (number | string | Long);
  /**
   * Waiting for a stream of the provider that is free.
   */
  'wait'?: (number | string | Long);
  /**
   * The provider's, with the way there and back.
   */
  'provider'?: (number | string | Long);
  /**
   * Signature and content of the answer.
   */
  'check'?: (number | string | Long);
  /**
   * Writing the entry into the log.
   */
  'log'?: (number | string | Long);
}

/**
 * How long the exchange took over a question, by stage, microseconds; 0 for a stage it did not reach.
 */
export interface Timings {
  /**
   * Form, sender and signature of the question.
   */
  'signature': (number);
  /**
   * Time, whether it was asked before, record type, arguments, agreement.
   */
  'rules': (number);
  /**
   * Counting it, when it is under a quota.
   */
  'quota': (number);
  /**
   * Waiting for a stream of the provider that is free.
   */
  'wait': (number);
  /**
   * The provider's, with the way there and back.
   */
  'provider': (number);
  /**
   * Signature and content of the answer.
   */
  'check': (number);
  /**
   * Writing the entry into the log.
   */
  'log': (number);
}
