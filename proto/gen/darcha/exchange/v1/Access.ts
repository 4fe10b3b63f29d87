import type { VerdictInput as _darcha_exchange_v1_VerdictInput, Verdict as _darcha_exchange_v1_Verdict } from '../../../darcha/exchange/v1/Verdict.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One question about a person's record. Of a question that no agreement covered, what it merely claims is left out.
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
   * Code of the agency the record was for; empty unless an agreement covered the question.
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
   * Fields asked for, of those the record type has.
   */
  'fields'?: (string)[];
  /**
   * The service it was asked for; empty unless an agreement covered the question.
   */
  'purpose'?: (string);
  /**
   * The legal basis; empty unless an agreement covered the question.
   */
  'basis'?: (string);
  /**
   * Number of the application; may be empty, and is unless an agreement covered the question.
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
  /**
   * Code of the member that asked, as its connection and its signature prove: the agency itself, or one that asks for it.
   */
  'sender'?: (string);
  /**
   * Which of the fields are special personal data, as the record type classes them today.
   */
  'specialFields'?: (string)[];
  /**
   * RFC 9162 leaf hash of the entry, 32 bytes.
   */
  'leafHash'?: (Buffer | Uint8Array | string);
  /**
   * Why nothing was given out, in plain words; absent when it was granted.
   */
  'reason'?: (_darcha_common_v1_TextInput | null);
  /**
   * True when the person has disputed it; `DisputesOverview` tells where that stands.
   */
  'disputed'?: (boolean);
}

/**
 * One question about a person's record. Of a question that no agreement covered, what it merely claims is left out.
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
   * Code of the agency the record was for; empty unless an agreement covered the question.
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
   * Fields asked for, of those the record type has.
   */
  'fields': (string)[];
  /**
   * The service it was asked for; empty unless an agreement covered the question.
   */
  'purpose': (string);
  /**
   * The legal basis; empty unless an agreement covered the question.
   */
  'basis': (string);
  /**
   * Number of the application; may be empty, and is unless an agreement covered the question.
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
  /**
   * Code of the member that asked, as its connection and its signature prove: the agency itself, or one that asks for it.
   */
  'sender': (string);
  /**
   * Which of the fields are special personal data, as the record type classes them today.
   */
  'specialFields': (string)[];
  /**
   * RFC 9162 leaf hash of the entry, 32 bytes.
   */
  'leafHash': (Buffer);
  /**
   * Why nothing was given out, in plain words; absent when it was granted.
   */
  'reason': (_darcha_common_v1_Text | null);
  /**
   * True when the person has disputed it; `DisputesOverview` tells where that stands.
   */
  'disputed': (boolean);
}
