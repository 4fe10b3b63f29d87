import type { VerdictInput as _darcha_exchange_v1_VerdictInput, Verdict as _darcha_exchange_v1_Verdict } from '../../../darcha/exchange/v1/Verdict.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One question about a person's record.
 */
export interface AccessInput {
  /**
   * Position in the log.
   */
  'position'?: (number | string | Long);
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Code of the agency that asked.
   */
  'consumer'?: (string);
  /**
   * Code of the agency that holds the record.
   */
  'provider'?: (string);
  /**
   * Record type and version.
   */
  'recordType'?: (string);
  /**
   * Fields asked for.
   */
  'fields'?: (string)[];
  /**
   * The service it was asked for.
   */
  'purpose'?: (string);
  /**
   * The legal basis.
   */
  'basis'?: (string);
  /**
   * Number of the application; may be empty.
   */
  'application'?: (string);
  /**
   * What became of it.
   */
  'verdict'?: (_darcha_exchange_v1_VerdictInput);
  /**
   * The rule that decided, or the fault, as a stable code.
   */
  'code'?: (string);
}

/**
 * One question about a person's record.
 */
export interface Access {
  /**
   * Position in the log.
   */
  'position': (number);
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Code of the agency that asked.
   */
  'consumer': (string);
  /**
   * Code of the agency that holds the record.
   */
  'provider': (string);
  /**
   * Record type and version.
   */
  'recordType': (string);
  /**
   * Fields asked for.
   */
  'fields': (string)[];
  /**
   * The service it was asked for.
   */
  'purpose': (string);
  /**
   * The legal basis.
   */
  'basis': (string);
  /**
   * Number of the application; may be empty.
   */
  'application': (string);
  /**
   * What became of it.
   */
  'verdict': (_darcha_exchange_v1_Verdict);
  /**
   * The rule that decided, or the fault, as a stable code.
   */
  'code': (string);
}
