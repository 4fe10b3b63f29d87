import type { LogStateInput as _darcha_exchange_v1_LogStateInput, LogState as _darcha_exchange_v1_LogState } from '../../../darcha/exchange/v1/LogState.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How far the log was found to be what was signed. Entries are hashed anew and compared all the time.
 */
export interface LogIntegrityInput {
  /**
   * The outcome.
   */
  'state'?: (_darcha_exchange_v1_LogStateInput);
  /**
   * What was found; empty unless broken. No personal data.
   */
  'fault'?: (string);
  /**
   * Entries at the last check of the whole log that found nothing; 0 before the first.
   */
  'checkedSize'?: (number | string | Long);
  /**
   * When that check ended, an instant; empty before the first.
   */
  'checkedAt'?: (string);
}

/**
 * How far the log was found to be what was signed. Entries are hashed anew and compared all the time.
 */
export interface LogIntegrity {
  /**
   * The outcome.
   */
  'state': (_darcha_exchange_v1_LogState);
  /**
   * What was found; empty unless broken. No personal data.
   */
  'fault': (string);
  /**
   * Entries at the last check of the whole log that found nothing; 0 before the first.
   */
  'checkedSize': (number);
  /**
   * When that check ended, an instant; empty before the first.
   */
  'checkedAt': (string);
}
