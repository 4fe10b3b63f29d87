/**
 * How a provider answered.
 */
export const Outcome = {
  /**
   * Not given.
   */
  OUTCOME_UNSPECIFIED: 'OUTCOME_UNSPECIFIED',
  /**
   * There is such a record; it is in the answer.
   */
  OUTCOME_FOUND: 'OUTCOME_FOUND',
  /**
   * The register is sure that there is none.
   */
  OUTCOME_NOT_FOUND: 'OUTCOME_NOT_FOUND',
  /**
   * The provider will not answer; `reason` says why.
   */
  OUTCOME_REFUSED: 'OUTCOME_REFUSED',
} as const;

/**
 * How a provider answered.
 */
export type OutcomeInput =
  /**
   * Not given.
   */
  | 'OUTCOME_UNSPECIFIED'
  | 0
  /**
   * There is such a record; it is in the answer.
   */
  | 'OUTCOME_FOUND'
  | 1
  /**
   * The register is sure that there is none.
   */
  | 'OUTCOME_NOT_FOUND'
  | 2
  /**
   * The provider will not answer; `reason` says why.
   */
  | 'OUTCOME_REFUSED'
  | 3

/**
 * How a provider answered.
 */
export type Outcome = typeof Outcome[keyof typeof Outcome]
