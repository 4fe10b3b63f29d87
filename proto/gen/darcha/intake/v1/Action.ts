/**
 * What can be done with an application.
 */
export const Action = {
  /**
   * Not given.
   */
  ACTION_UNSPECIFIED: 'ACTION_UNSPECIFIED',
  /**
   * Change answers.
   */
  ACTION_UPDATE: 'ACTION_UPDATE',
  /**
   * Ask for records.
   */
  ACTION_REQUEST_EVIDENCE: 'ACTION_REQUEST_EVIDENCE',
  /**
   * Submit.
   */
  ACTION_SUBMIT: 'ACTION_SUBMIT',
  /**
   * Withdraw.
   */
  ACTION_WITHDRAW: 'ACTION_WITHDRAW',
  /**
   * Claim.
   */
  ACTION_CLAIM: 'ACTION_CLAIM',
  /**
   * Approve.
   */
  ACTION_APPROVE: 'ACTION_APPROVE',
  /**
   * Reject.
   */
  ACTION_REJECT: 'ACTION_REJECT',
  /**
   * Return for correction.
   */
  ACTION_RETURN: 'ACTION_RETURN',
  /**
   * Hand over the result.
   */
  ACTION_COLLECT: 'ACTION_COLLECT',
  /**
   * Extend the legal term.
   */
  ACTION_EXTEND: 'ACTION_EXTEND',
  /**
   * Revoke the result.
   */
  ACTION_REVOKE: 'ACTION_REVOKE',
  /**
   * Name who may collect.
   */
  ACTION_NAME_COLLECTOR: 'ACTION_NAME_COLLECTOR',
  /**
   * Ask for another collection code.
   */
  ACTION_REISSUE_CODE: 'ACTION_REISSUE_CODE',
  /**
   * Hand it to another official of the agency.
   */
  ACTION_ASSIGN: 'ACTION_ASSIGN',
  /**
   * Confirm a decision that another official has proposed.
   */
  ACTION_CONFIRM: 'ACTION_CONFIRM',
  /**
   * Object to a decision that is proposed.
   */
  ACTION_OBJECT: 'ACTION_OBJECT',
  /**
   * Attach files.
   */
  ACTION_ATTACH: 'ACTION_ATTACH',
  /**
   * Take files away.
   */
  ACTION_DETACH: 'ACTION_DETACH',
  /**
   * Write to an agency.
   */
  ACTION_WRITE: 'ACTION_WRITE',
  /**
   * Write to the applicant.
   */
  ACTION_REPLY: 'ACTION_REPLY',
  /**
   * Ask another agency for its opinion.
   */
  ACTION_ASK_OPINION: 'ACTION_ASK_OPINION',
  /**
   * Give the opinion that is asked for.
   */
  ACTION_GIVE_OPINION: 'ACTION_GIVE_OPINION',
  /**
   * Give it into the hands of a representative.
   */
  ACTION_ENTRUST: 'ACTION_ENTRUST',
  /**
   * Take it back from the representative.
   */
  ACTION_TAKE_OVER: 'ACTION_TAKE_OVER',
  /**
   * Use a record of an earlier application while the register is away.
   */
  ACTION_USE_EARLIER_RECORD: 'ACTION_USE_EARLIER_RECORD',
  /**
   * Use a paper of one's own while the register is away.
   */
  ACTION_USE_OWN_PAPER: 'ACTION_USE_OWN_PAPER',
  /**
   * Ask a register again.
   */
  ACTION_ASK_REGISTER: 'ACTION_ASK_REGISTER',
  /**
   * Let a program know how it goes on.
   */
  ACTION_ALLOW_INFORMING: 'ACTION_ALLOW_INFORMING',
  /**
   * End that.
   */
  ACTION_END_INFORMING: 'ACTION_END_INFORMING',
  /**
   * Keep it from being erased.
   */
  ACTION_HOLD: 'ACTION_HOLD',
  /**
   * Let it be erased in its time.
   */
  ACTION_RELEASE_HOLD: 'ACTION_RELEASE_HOLD',
} as const;

/**
 * What can be done with an application.
 */
export type ActionInput =
  /**
   * Not given.
   */
  | 'ACTION_UNSPECIFIED'
  | 0
  /**
   * Change answers.
   */
  | 'ACTION_UPDATE'
  | 1
  /**
   * Ask for records.
   */
  | 'ACTION_REQUEST_EVIDENCE'
  | 2
  /**
   * Submit.
   */
  | 'ACTION_SUBMIT'
  | 3
  /**
   * Withdraw.
   */
  | 'ACTION_WITHDRAW'
  | 4
  /**
   * Claim.
   */
  | 'ACTION_CLAIM'
  | 5
  /**
   * Approve.
   */
  | 'ACTION_APPROVE'
  | 6
  /**
   * Reject.
   */
  | 'ACTION_REJECT'
  | 7
  /**
   * Return for correction.
   */
  | 'ACTION_RETURN'
  | 8
  /**
   * Hand over the result.
   */
  | 'ACTION_COLLECT'
  | 9
  /**
   * Extend the legal term.
   */
  | 'ACTION_EXTEND'
  | 25
  /**
   * Revoke the result.
   */
  | 'ACTION_REVOKE'
  | 60
  /**
   * Name who may collect.
   */
  | 'ACTION_NAME_COLLECTOR'
  | 61
  /**
   * Ask for another collection code.
   */
  | 'ACTION_REISSUE_CODE'
  | 62
  /**
   * Hand it to another official of the agency.
   */
  | 'ACTION_ASSIGN'
  | 30
  /**
   * Confirm a decision that another official has proposed.
   */
  | 'ACTION_CONFIRM'
  | 31
  /**
   * Object to a decision that is proposed.
   */
  | 'ACTION_OBJECT'
  | 32
  /**
   * Attach files.
   */
  | 'ACTION_ATTACH'
  | 20
  /**
   * Take files away.
   */
  | 'ACTION_DETACH'
  | 21
  /**
   * Write to an agency.
   */
  | 'ACTION_WRITE'
  | 33
  /**
   * Write to the applicant.
   */
  | 'ACTION_REPLY'
  | 34
  /**
   * Ask another agency for its opinion.
   */
  | 'ACTION_ASK_OPINION'
  | 35
  /**
   * Give the opinion that is asked for.
   */
  | 'ACTION_GIVE_OPINION'
  | 36
  /**
   * Give it into the hands of a representative.
   */
  | 'ACTION_ENTRUST'
  | 55
  /**
   * Take it back from the representative.
   */
  | 'ACTION_TAKE_OVER'
  | 56
  /**
   * Use a record of an earlier application while the register is away.
   */
  | 'ACTION_USE_EARLIER_RECORD'
  | 75
  /**
   * Use a paper of one's own while the register is away.
   */
  | 'ACTION_USE_OWN_PAPER'
  | 76
  /**
   * Ask a register again.
   */
  | 'ACTION_ASK_REGISTER'
  | 77
  /**
   * Let a program know how it goes on.
   */
  | 'ACTION_ALLOW_INFORMING'
  | 80
  /**
   * End that.
   */
  | 'ACTION_END_INFORMING'
  | 81
  /**
   * Keep it from being erased.
   */
  | 'ACTION_HOLD'
  | 85
  /**
   * Let it be erased in its time.
   */
  | 'ACTION_RELEASE_HOLD'
  | 86

/**
 * What can be done with an application.
 */
export type Action = typeof Action[keyof typeof Action]
