import type { AccessInput as _darcha_exchange_v1_AccessInput, Access as _darcha_exchange_v1_Access } from '../../../darcha/exchange/v1/Access.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Accesses to the caller's records.
 */
export interface ListAccessesResponseInput {
  /**
   * The accesses, newest first. One call looks at no more than 10,000 entries: a list that is cut to some of them may be
   * shorter than asked for although it goes on.
   */
  'accesses'?: (_darcha_exchange_v1_AccessInput)[];
  /**
   * `before_position` of what follows; 0 when nothing does.
   */
  'nextBefore'?: (number | string | Long);
  /**
   * How many there are, of the newest 10,000 entries about the person; 0 unless it was asked for.
   */
  'total'?: (number);
  /**
   * Since when accesses are kept, an instant: the time of the first entry of the log; empty while it has none.
   */
  'keptSince'?: (string);
}

/**
 * Accesses to the caller's records.
 */
export interface ListAccessesResponse {
  /**
   * The accesses, newest first. One call looks at no more than 10,000 entries: a list that is cut to some of them may be
   * shorter than asked for although it goes on.
   */
  'accesses': (_darcha_exchange_v1_Access)[];
  /**
   * `before_position` of what follows; 0 when nothing does.
   */
  'nextBefore': (number);
  /**
   * How many there are, of the newest 10,000 entries about the person; 0 unless it was asked for.
   */
  'total': (number);
  /**
   * Since when accesses are kept, an instant: the time of the first entry of the log; empty while it has none.
   */
  'keptSince': (string);
}
