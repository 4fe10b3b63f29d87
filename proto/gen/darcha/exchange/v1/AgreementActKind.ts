/**
 * What can be done about an agreement.
 */
export const AgreementActKind = {
  /**
   * Not given.
   */
  AGREEMENT_ACT_KIND_UNSPECIFIED: 'AGREEMENT_ACT_KIND_UNSPECIFIED',
  /**
   * The consumer asks for an agreement; begins it.
   */
  AGREEMENT_ACT_KIND_REQUEST: 'AGREEMENT_ACT_KIND_REQUEST',
  /**
   * The side that is asked agrees to the terms requested or proposed.
   */
  AGREEMENT_ACT_KIND_GRANT: 'AGREEMENT_ACT_KIND_GRANT',
  /**
   * The side that is asked does not agree; with a reason.
   */
  AGREEMENT_ACT_KIND_REFUSE: 'AGREEMENT_ACT_KIND_REFUSE',
  /**
   * The side that asked takes its request or proposal back.
   */
  AGREEMENT_ACT_KIND_WITHDRAW: 'AGREEMENT_ACT_KIND_WITHDRAW',
  /**
   * The provider stops answering for the time being; with a reason.
   */
  AGREEMENT_ACT_KIND_SUSPEND: 'AGREEMENT_ACT_KIND_SUSPEND',
  /**
   * The provider answers again.
   */
  AGREEMENT_ACT_KIND_RESUME: 'AGREEMENT_ACT_KIND_RESUME',
  /**
   * Consumer or provider ends the agreement for good; with a reason.
   */
  AGREEMENT_ACT_KIND_END: 'AGREEMENT_ACT_KIND_END',
  /**
   * Consumer or provider proposes other terms; those in force stay until the other side grants them.
   */
  AGREEMENT_ACT_KIND_PROPOSE: 'AGREEMENT_ACT_KIND_PROPOSE',
} as const;

/**
 * What can be done about an agreement.
 */
export type AgreementActKindInput =
  /**
   * Not given.
   */
  | 'AGREEMENT_ACT_KIND_UNSPECIFIED'
  | 0
  /**
   * The consumer asks for an agreement; begins it.
   */
  | 'AGREEMENT_ACT_KIND_REQUEST'
  | 1
  /**
   * The side that is asked agrees to the terms requested or proposed.
   */
  | 'AGREEMENT_ACT_KIND_GRANT'
  | 2
  /**
   * The side that is asked does not agree; with a reason.
   */
  | 'AGREEMENT_ACT_KIND_REFUSE'
  | 3
  /**
   * The side that asked takes its request or proposal back.
   */
  | 'AGREEMENT_ACT_KIND_WITHDRAW'
  | 4
  /**
   * The provider stops answering for the time being; with a reason.
   */
  | 'AGREEMENT_ACT_KIND_SUSPEND'
  | 5
  /**
   * The provider answers again.
   */
  | 'AGREEMENT_ACT_KIND_RESUME'
  | 6
  /**
   * Consumer or provider ends the agreement for good; with a reason.
   */
  | 'AGREEMENT_ACT_KIND_END'
  | 7
  /**
   * Consumer or provider proposes other terms; those in force stay until the other side grants them.
   */
  | 'AGREEMENT_ACT_KIND_PROPOSE'
  | 8

/**
 * What can be done about an agreement.
 */
export type AgreementActKind = typeof AgreementActKind[keyof typeof AgreementActKind]
