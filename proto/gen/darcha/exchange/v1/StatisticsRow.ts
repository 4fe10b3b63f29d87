import type { VerdictInput as _darcha_exchange_v1_VerdictInput, Verdict as _darcha_exchange_v1_Verdict } from '../../../darcha/exchange/v1/Verdict.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Questions of a kind. In the last row, of all that are in no other, everything but the count is empty.
 */
export interface StatisticsRowInput {
  /**
   * Code of the agency asked; empty when the record type was not known.
   */
  'provider'?: (string);
  /**
   * Name and version; empty when not known.
   */
  'recordType'?: (string);
  /**
   * Code of the agency the records were for; of questions that no agreement covered the member that asked.
   */
  'consumer'?: (string);
  /**
   * What became of them.
   */
  'verdict'?: (_darcha_exchange_v1_VerdictInput);
  /**
   * Why they were denied or failed; empty when granted.
   */
  'code'?: (string);
  /**
   * How many.
   */
  'count'?: (number | string | Long);
  /**
   * From a question's arrival to its entry in the log, to within a tenth, milliseconds: half of them took at most as long;
   * 0 when not known.
   */
  'medianMs'?: (number | string);
}

/**
 * Questions of a kind. In the last row, of all that are in no other, everything but the count is empty.
 */
export interface StatisticsRow {
  /**
   * Code of the agency asked; empty when the record type was not known.
   */
  'provider': (string);
  /**
   * Name and version; empty when not known.
   */
  'recordType': (string);
  /**
   * Code of the agency the records were for; of questions that no agreement covered the member that asked.
   */
  'consumer': (string);
  /**
   * What became of them.
   */
  'verdict': (_darcha_exchange_v1_Verdict);
  /**
   * Why they were denied or failed; empty when granted.
   */
  'code': (string);
  /**
   * How many.
   */
  'count': (number);
  /**
   * From a question's arrival to its entry in the log, to within a tenth, milliseconds: half of them took at most as long;
   * 0 when not known.
   */
  'medianMs': (number);
}
