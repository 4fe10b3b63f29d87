import type { AgreementQuotaInput as _darcha_exchange_v1_AgreementQuotaInput, AgreementQuota as _darcha_exchange_v1_AgreementQuota } from '../../../darcha/exchange/v1/AgreementQuota.ts';

/**
 * What is agreed. Its bytes stand in the act that asks for it; acts upon it name their SHA-256.
 */
export interface AgreementTermsInput {
  /**
   * Code of the agency that needs the records.
   */
  'consumer'?: (string);
  /**
   * Code of the member that asks for it; empty when the consumer asks itself.
   */
  'through'?: (string);
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType'?: (string);
  /**
   * Names of the fields that may be asked for, at least one.
   */
  'fields'?: (string)[];
  /**
   * Identifiers of the services they are needed for, at least one.
   */
  'purposes'?: (string)[];
  /**
   * The legal basis: its key in the passports of these services.
   */
  'basis'?: (string);
  /**
   * First day in force, YYYY-MM-DD, Tashkent.
   */
  'from'?: (string);
  /**
   * Last day in force, YYYY-MM-DD, Tashkent.
   */
  'until'?: (string);
  /**
   * How many questions; no limit of the agreement's own when absent.
   */
  'quota'?: (_darcha_exchange_v1_AgreementQuotaInput | null);
}

/**
 * What is agreed. Its bytes stand in the act that asks for it; acts upon it name their SHA-256.
 */
export interface AgreementTerms {
  /**
   * Code of the agency that needs the records.
   */
  'consumer': (string);
  /**
   * Code of the member that asks for it; empty when the consumer asks itself.
   */
  'through': (string);
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType': (string);
  /**
   * Names of the fields that may be asked for, at least one.
   */
  'fields': (string)[];
  /**
   * Identifiers of the services they are needed for, at least one.
   */
  'purposes': (string)[];
  /**
   * The legal basis: its key in the passports of these services.
   */
  'basis': (string);
  /**
   * First day in force, YYYY-MM-DD, Tashkent.
   */
  'from': (string);
  /**
   * Last day in force, YYYY-MM-DD, Tashkent.
   */
  'until': (string);
  /**
   * How many questions; no limit of the agreement's own when absent.
   */
  'quota': (_darcha_exchange_v1_AgreementQuota | null);
}
