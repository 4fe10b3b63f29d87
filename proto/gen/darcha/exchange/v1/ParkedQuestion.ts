
/**
 * A question that waits for its provider. What becomes of it comes into the asker's mailbox, under the question's identifier.
 */
export interface ParkedQuestionInput {
  /**
   * When it was parked, an instant.
   */
  'parkedAt'?: (string);
  /**
   * Until when it waits, an instant.
   */
  'answerBy'?: (string);
  /**
   * Why it was not answered at once: a code of `Exchange.Ask`.
   */
  'code'?: (string);
}

/**
 * A question that waits for its provider. What becomes of it comes into the asker's mailbox, under the question's identifier.
 */
export interface ParkedQuestion {
  /**
   * When it was parked, an instant.
   */
  'parkedAt': (string);
  /**
   * Until when it waits, an instant.
   */
  'answerBy': (string);
  /**
   * Why it was not answered at once: a code of `Exchange.Ask`.
   */
  'code': (string);
}
