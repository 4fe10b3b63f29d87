import type { VerdictInput as _darcha_exchange_v1_VerdictInput, Verdict as _darcha_exchange_v1_Verdict } from '../../../darcha/exchange/v1/Verdict.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Which part of the accesses.
 */
export interface ListAccessesRequestInput {
  /**
   * Only accesses before this position; 0 for the newest.
   */
  'beforePosition'?: (number | string | Long);
  /**
   * How many at most: 1 to 100; 0 means 20.
   */
  'limit'?: (number);
  /**
   * Only those of this time or later, an instant; empty for all.
   */
  'from'?: (string);
  /**
   * Only those of this time or earlier, an instant; empty for all.
   */
  'to'?: (string);
  /**
   * Only those of the agency of this code: that asked, or that the record was for; empty for all.
   */
  'agency'?: (string);
  /**
   * Only those that ended so; unspecified for all.
   */
  'verdict'?: (_darcha_exchange_v1_VerdictInput);
  /**
   * How many of the newest to leave out: 0 to 10,000.
   */
  'skip'?: (number);
  /**
   * Whether to count all there are.
   */
  'withTotal'?: (boolean);
}

/**
 * Which part of the accesses.
 */
export interface ListAccessesRequest {
  /**
   * Only accesses before this position; 0 for the newest.
   */
  'beforePosition': (number);
  /**
   * How many at most: 1 to 100; 0 means 20.
   */
  'limit': (number);
  /**
   * Only those of this time or later, an instant; empty for all.
   */
  'from': (string);
  /**
   * Only those of this time or earlier, an instant; empty for all.
   */
  'to': (string);
  /**
   * Only those of the agency of this code: that asked, or that the record was for; empty for all.
   */
  'agency': (string);
  /**
   * Only those that ended so; unspecified for all.
   */
  'verdict': (_darcha_exchange_v1_Verdict);
  /**
   * How many of the newest to leave out: 0 to 10,000.
   */
  'skip': (number);
  /**
   * Whether to count all there are.
   */
  'withTotal': (boolean);
}
