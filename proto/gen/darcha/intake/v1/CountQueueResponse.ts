import type { StateCountInput as _darcha_intake_v1_StateCountInput, StateCount as _darcha_intake_v1_StateCount } from '../../../darcha/intake/v1/StateCount.ts';

/**
 * How many applications wait for the agency; each counted up to 10,000.
 */
export interface CountQueueResponseInput {
  /**
   * Together.
   */
  'all'?: (number);
  /**
   * Nobody has them.
   */
  'free'?: (number);
  /**
   * The caller has them.
   */
  'mine'?: (number);
  /**
   * A decision is proposed.
   */
  'proposed'?: (number);
  /**
   * Their term ends within the day of Tashkent, or has passed.
   */
  'due'?: (number);
  /**
   * Their term has passed.
   */
  'overdue'?: (number);
  /**
   * The agency is asked for its opinion only; not by territory or skill.
   */
  'opinions'?: (number);
  /**
   * Those of the agency's services that wait for somebody else, by state; not by territory or skill.
   */
  'states'?: (_darcha_intake_v1_StateCountInput)[];
}

/**
 * How many applications wait for the agency; each counted up to 10,000.
 */
export interface CountQueueResponse {
  /**
   * Together.
   */
  'all': (number);
  /**
   * Nobody has them.
   */
  'free': (number);
  /**
   * The caller has them.
   */
  'mine': (number);
  /**
   * A decision is proposed.
   */
  'proposed': (number);
  /**
   * Their term ends within the day of Tashkent, or has passed.
   */
  'due': (number);
  /**
   * Their term has passed.
   */
  'overdue': (number);
  /**
   * The agency is asked for its opinion only; not by territory or skill.
   */
  'opinions': (number);
  /**
   * Those of the agency's services that wait for somebody else, by state; not by territory or skill.
   */
  'states': (_darcha_intake_v1_StateCount)[];
}
