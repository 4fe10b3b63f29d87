import type { AgreementQuotaInput as _darcha_exchange_v1_AgreementQuotaInput, AgreementQuota as _darcha_exchange_v1_AgreementQuota } from '../../../darcha/exchange/v1/AgreementQuota.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What a provider grants without being asked, for one of its record types. Signed by the provider, as `typ`
 * "darcha-agreement-policy". A request is within it when all it asks for is.
 */
export interface AgreementPolicyInput {
  /**
   * Code of the provider.
   */
  'provider'?: (string);
  /**
   * Record type and version.
   */
  'recordType'?: (string);
  /**
   * SHA-256 of the payload of the policy before it for this record type; empty for the first.
   */
  'previous'?: (Buffer | Uint8Array | string);
  /**
   * Codes of the consumers it is for; nobody when empty, unless for any member.
   */
  'consumers'?: (string)[];
  /**
   * For every member.
   */
  'anyConsumer'?: (boolean);
  /**
   * Codes of members that may ask for these consumers; a consumer that asks for itself needs none.
   */
  'through'?: (string)[];
  /**
   * Fields it grants; none of special personal data, which only an act can grant.
   */
  'fields'?: (string)[];
  /**
   * Services it grants for.
   */
  'purposes'?: (string)[];
  /**
   * Legal bases it grants on.
   */
  'bases'?: (string)[];
  /**
   * The largest quota it grants. Where one is set here, a request must name one no larger.
   */
  'largestQuota'?: (_darcha_exchange_v1_AgreementQuotaInput | null);
  /**
   * The longest time from today to the last day, in days; no limit when 0.
   */
  'longestDays'?: (number);
  /**
   * Questions answered on a day of Tashkent under all agreements on this record type; no limit when 0.
   */
  'totalPerDay'?: (number | string | Long);
  /**
   * When, an instant; refused when more than four minutes off.
   */
  'actedAt'?: (string);
  /**
   * 32 random bytes, new for every policy; refused when fewer than 16 or more than 64.
   */
  'nonce'?: (Buffer | Uint8Array | string);
}

/**
 * What a provider grants without being asked, for one of its record types. Signed by the provider, as `typ`
 * "darcha-agreement-policy". A request is within it when all it asks for is.
 */
export interface AgreementPolicy {
  /**
   * Code of the provider.
   */
  'provider': (string);
  /**
   * Record type and version.
   */
  'recordType': (string);
  /**
   * SHA-256 of the payload of the policy before it for this record type; empty for the first.
   */
  'previous': (Buffer);
  /**
   * Codes of the consumers it is for; nobody when empty, unless for any member.
   */
  'consumers': (string)[];
  /**
   * For every member.
   */
  'anyConsumer': (boolean);
  /**
   * Codes of members that may ask for these consumers; a consumer that asks for itself needs none.
   */
  'through': (string)[];
  /**
   * Fields it grants; none of special personal data, which only an act can grant.
   */
  'fields': (string)[];
  /**
   * Services it grants for.
   */
  'purposes': (string)[];
  /**
   * Legal bases it grants on.
   */
  'bases': (string)[];
  /**
   * The largest quota it grants. Where one is set here, a request must name one no larger.
   */
  'largestQuota': (_darcha_exchange_v1_AgreementQuota | null);
  /**
   * The longest time from today to the last day, in days; no limit when 0.
   */
  'longestDays': (number);
  /**
   * Questions answered on a day of Tashkent under all agreements on this record type; no limit when 0.
   */
  'totalPerDay': (number);
  /**
   * When, an instant; refused when more than four minutes off.
   */
  'actedAt': (string);
  /**
   * 32 random bytes, new for every policy; refused when fewer than 16 or more than 64.
   */
  'nonce': (Buffer);
}
