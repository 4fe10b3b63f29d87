import type { MandateKindInput as _darcha_intake_v1_MandateKindInput, MandateKind as _darcha_intake_v1_MandateKind } from '../../../darcha/intake/v1/MandateKind.ts';

/**
 * For whom the caller wants to act.
 */
export interface ProveMandateRequestInput {
  /**
   * MANDATE_KIND_PARENT or MANDATE_KIND_LEGAL_ENTITY.
   */
  'kind'?: (_darcha_intake_v1_MandateKindInput);
  /**
   * Personal identification number of the child, 14 digits, or taxpayer number of the legal entity, 9 digits.
   */
  'principal'?: (string);
}

/**
 * For whom the caller wants to act.
 */
export interface ProveMandateRequest {
  /**
   * MANDATE_KIND_PARENT or MANDATE_KIND_LEGAL_ENTITY.
   */
  'kind': (_darcha_intake_v1_MandateKind);
  /**
   * Personal identification number of the child, 14 digits, or taxpayer number of the legal entity, 9 digits.
   */
  'principal': (string);
}
