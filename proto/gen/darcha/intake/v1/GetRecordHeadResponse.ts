import type { RecordOfficialInput as _darcha_intake_v1_RecordOfficialInput, RecordOfficial as _darcha_intake_v1_RecordOfficial } from '../../../darcha/intake/v1/RecordOfficial.ts';

/**
 * The head of a record, signed when it was asked for.
 */
export interface GetRecordHeadResponseInput {
  /**
   * JWS in compact form, EdDSA, by the portal's key; its certificate stands in `x5c`.
   */
  'head'?: (string);
  /**
   * How many entries there are.
   */
  'position'?: (number);
  /**
   * SHA-256 of the last entry, base64url.
   */
  'hash'?: (string);
  /**
   * For officials: those of their own agency whom the record names.
   */
  'officials'?: (_darcha_intake_v1_RecordOfficialInput)[];
}

/**
 * The head of a record, signed when it was asked for.
 */
export interface GetRecordHeadResponse {
  /**
   * JWS in compact form, EdDSA, by the portal's key; its certificate stands in `x5c`.
   */
  'head': (string);
  /**
   * How many entries there are.
   */
  'position': (number);
  /**
   * SHA-256 of the last entry, base64url.
   */
  'hash': (string);
  /**
   * For officials: those of their own agency whom the record names.
   */
  'officials': (_darcha_intake_v1_RecordOfficial)[];
}
