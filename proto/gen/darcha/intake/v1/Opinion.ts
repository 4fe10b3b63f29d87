import type { OpinionStateInput as _darcha_intake_v1_OpinionStateInput, OpinionState as _darcha_intake_v1_OpinionState } from '../../../darcha/intake/v1/OpinionState.ts';

/**
 * An opinion asked of another agency.
 */
export interface OpinionInput {
  /**
   * Its number within the application.
   */
  'id'?: (string);
  /**
   * Code of the agency asked.
   */
  'agency'?: (string);
  /**
   * Code of the agency that asks.
   */
  'askedBy'?: (string);
  /**
   * State.
   */
  'state'?: (_darcha_intake_v1_OpinionStateInput);
  /**
   * When it was asked, an instant.
   */
  'at'?: (string);
  /**
   * End of its term, an instant.
   */
  'until'?: (string);
  /**
   * Names of the questions and records shown with it.
   */
  'sees'?: (string)[];
  /**
   * The question.
   */
  'question'?: (string);
  /**
   * The opinion; empty before it is given.
   */
  'opinion'?: (string);
  /**
   * When it was given, an instant; empty before.
   */
  'givenAt'?: (string);
  /**
   * Identifier of the official who gave it; empty before.
   */
  'givenBy'?: (string);
}

/**
 * An opinion asked of another agency.
 */
export interface Opinion {
  /**
   * Its number within the application.
   */
  'id': (string);
  /**
   * Code of the agency asked.
   */
  'agency': (string);
  /**
   * Code of the agency that asks.
   */
  'askedBy': (string);
  /**
   * State.
   */
  'state': (_darcha_intake_v1_OpinionState);
  /**
   * When it was asked, an instant.
   */
  'at': (string);
  /**
   * End of its term, an instant.
   */
  'until': (string);
  /**
   * Names of the questions and records shown with it.
   */
  'sees': (string)[];
  /**
   * The question.
   */
  'question': (string);
  /**
   * The opinion; empty before it is given.
   */
  'opinion': (string);
  /**
   * When it was given, an instant; empty before.
   */
  'givenAt': (string);
  /**
   * Identifier of the official who gave it; empty before.
   */
  'givenBy': (string);
}
