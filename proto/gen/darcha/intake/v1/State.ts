/**
 * Where an application is.
 */
export const State = {
  /**
   * Not given.
   */
  STATE_UNSPECIFIED: 'STATE_UNSPECIFIED',
  /**
   * Being filled in by the applicant.
   */
  STATE_DRAFT: 'STATE_DRAFT',
  /**
   * Submitted; records are being fetched and rules applied.
   */
  STATE_SUBMITTED: 'STATE_SUBMITTED',
  /**
   * Submitted; a register is away, the application goes on by itself when it is back.
   */
  STATE_WAITING_FOR_REGISTER: 'STATE_WAITING_FOR_REGISTER',
  /**
   * With the officials of an agency.
   */
  STATE_UNDER_EXAMINATION: 'STATE_UNDER_EXAMINATION',
  /**
   * Back with the applicant, who is to correct it.
   */
  STATE_RETURNED: 'STATE_RETURNED',
  /**
   * Decided; the result waits at an office.
   */
  STATE_READY_FOR_COLLECTION: 'STATE_READY_FOR_COLLECTION',
  /**
   * The result was handed over at the office.
   */
  STATE_COLLECTED: 'STATE_COLLECTED',
  /**
   * The result was issued online.
   */
  STATE_ISSUED: 'STATE_ISSUED',
  /**
   * Rejected, with reasons.
   */
  STATE_REJECTED: 'STATE_REJECTED',
  /**
   * Taken back by the applicant.
   */
  STATE_WITHDRAWN: 'STATE_WITHDRAWN',
  /**
   * A draft not submitted, a correction not made or a result not collected in time.
   */
  STATE_EXPIRED: 'STATE_EXPIRED',
  /**
   * The result was issued or collected, and revoked since.
   */
  STATE_REVOKED: 'STATE_REVOKED',
  /**
   * Submitted; the virus scanner is away, the application goes on by itself when it is back.
   */
  STATE_WAITING_FOR_SCAN: 'STATE_WAITING_FOR_SCAN',
} as const;

/**
 * Where an application is.
 */
export type StateInput =
  /**
   * Not given.
   */
  | 'STATE_UNSPECIFIED'
  | 0
  /**
   * Being filled in by the applicant.
   */
  | 'STATE_DRAFT'
  | 1
  /**
   * Submitted; records are being fetched and rules applied.
   */
  | 'STATE_SUBMITTED'
  | 2
  /**
   * Submitted; a register is away, the application goes on by itself when it is back.
   */
  | 'STATE_WAITING_FOR_REGISTER'
  | 3
  /**
   * With the officials of an agency.
   */
  | 'STATE_UNDER_EXAMINATION'
  | 4
  /**
   * Back with the applicant, who is to correct it.
   */
  | 'STATE_RETURNED'
  | 5
  /**
   * Decided; the result waits at an office.
   */
  | 'STATE_READY_FOR_COLLECTION'
  | 6
  /**
   * The result was handed over at the office.
   */
  | 'STATE_COLLECTED'
  | 7
  /**
   * The result was issued online.
   */
  | 'STATE_ISSUED'
  | 8
  /**
   * Rejected, with reasons.
   */
  | 'STATE_REJECTED'
  | 9
  /**
   * Taken back by the applicant.
   */
  | 'STATE_WITHDRAWN'
  | 10
  /**
   * A draft not submitted, a correction not made or a result not collected in time.
   */
  | 'STATE_EXPIRED'
  | 11
  /**
   * The result was issued or collected, and revoked since.
   */
  | 'STATE_REVOKED'
  | 60
  /**
   * Submitted; the virus scanner is away, the application goes on by itself when it is back.
   */
  | 'STATE_WAITING_FOR_SCAN'
  | 20

/**
 * Where an application is.
 */
export type State = typeof State[keyof typeof State]
