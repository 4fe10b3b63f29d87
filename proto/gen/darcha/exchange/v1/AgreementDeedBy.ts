/**
 * On whose word something was done.
 */
export const AgreementDeedBy = {
  /**
   * Not given.
   */
  AGREEMENT_DEED_BY_UNSPECIFIED: 'AGREEMENT_DEED_BY_UNSPECIFIED',
  /**
   * The member signed it.
   */
  AGREEMENT_DEED_BY_SIGNATURE: 'AGREEMENT_DEED_BY_SIGNATURE',
  /**
   * A policy of the provider covered it.
   */
  AGREEMENT_DEED_BY_POLICY: 'AGREEMENT_DEED_BY_POLICY',
  /**
   * It stood in the content of a development installation.
   */
  AGREEMENT_DEED_BY_SEED: 'AGREEMENT_DEED_BY_SEED',
} as const;

/**
 * On whose word something was done.
 */
export type AgreementDeedByInput =
  /**
   * Not given.
   */
  | 'AGREEMENT_DEED_BY_UNSPECIFIED'
  | 0
  /**
   * The member signed it.
   */
  | 'AGREEMENT_DEED_BY_SIGNATURE'
  | 1
  /**
   * A policy of the provider covered it.
   */
  | 'AGREEMENT_DEED_BY_POLICY'
  | 2
  /**
   * It stood in the content of a development installation.
   */
  | 'AGREEMENT_DEED_BY_SEED'
  | 3

/**
 * On whose word something was done.
 */
export type AgreementDeedBy = typeof AgreementDeedBy[keyof typeof AgreementDeedBy]
