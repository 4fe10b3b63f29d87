
/**
 * A time in which a clock did not run.
 */
export interface ClockStopInput {
  /**
   * Why: "correction" by the applicant, or "register" that is away.
   */
  'reason'?: (string);
  /**
   * When it was stopped, an instant.
   */
  'at'?: (string);
  /**
   * When it went on, an instant; empty while stopped.
   */
  'until'?: (string);
}

/**
 * A time in which a clock did not run.
 */
export interface ClockStop {
  /**
   * Why: "correction" by the applicant, or "register" that is away.
   */
  'reason': (string);
  /**
   * When it was stopped, an instant.
   */
  'at': (string);
  /**
   * When it went on, an instant; empty while stopped.
   */
  'until': (string);
}
