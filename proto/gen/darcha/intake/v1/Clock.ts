import type { ClockStopInput as _darcha_intake_v1_ClockStopInput, ClockStop as _darcha_intake_v1_ClockStop } from '../../../darcha/intake/v1/ClockStop.ts';
import type { ClockExtensionInput as _darcha_intake_v1_ClockExtensionInput, ClockExtension as _darcha_intake_v1_ClockExtension } from '../../../darcha/intake/v1/ClockExtension.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * The clock of a decision's legal term, as it stands.
 */
export interface ClockInput {
  /**
   * The term as the law names it: "5 working days", or "15 days" for calendar days.
   */
  'term'?: (string);
  /**
   * When it began, an instant.
   */
  'startedAt'?: (string);
  /**
   * When it ends, an instant; while stopped: when it would end, were it to go on now. Empty where the calendar of days off
   * does not reach so far.
   */
  'deadline'?: (string);
  /**
   * True while it does not run.
   */
  'stopped'?: (boolean);
  /**
   * For how many days it has not run, in all.
   */
  'stoppedDays'?: (number);
  /**
   * When it was stopped and went on.
   */
  'stops'?: (_darcha_intake_v1_ClockStopInput)[];
  /**
   * By how much it was extended; absent when it was not.
   */
  'extension'?: (_darcha_intake_v1_ClockExtensionInput | null);
  /**
   * How many days are left after today, counted as the term's are; 0 on the last day and later.
   */
  'remainingDays'?: (number);
  /**
   * True when it has passed.
   */
  'overdue'?: (boolean);
  /**
   * All this in a sentence; absent where `deadline` is empty.
   */
  'explanation'?: (_darcha_common_v1_TextInput | null);
  /**
   * What follows when it passes without a decision: "escalate", "approve" or "refuse".
   */
  'silence'?: (string);
  /**
   * Who answers for the decision: "official", or after an escalation "head" or "higher-body".
   */
  'answers'?: (string);
  /**
   * Code of the agency of whoever answers for it.
   */
  'answersAgency'?: (string);
  /**
   * By how many days an official may extend it now; for officials, 0 when they may not.
   */
  'extendableDays'?: (number);
}

/**
 * The clock of a decision's legal term, as it stands.
 */
export interface Clock {
  /**
   * The term as the law names it: "5 working days", or "15 days" for calendar days.
   */
  'term': (string);
  /**
   * When it began, an instant.
   */
  'startedAt': (string);
  /**
   * When it ends, an instant; while stopped: when it would end, were it to go on now. Empty where the calendar of days off
   * does not reach so far.
   */
  'deadline': (string);
  /**
   * True while it does not run.
   */
  'stopped': (boolean);
  /**
   * For how many days it has not run, in all.
   */
  'stoppedDays': (number);
  /**
   * When it was stopped and went on.
   */
  'stops': (_darcha_intake_v1_ClockStop)[];
  /**
   * By how much it was extended; absent when it was not.
   */
  'extension': (_darcha_intake_v1_ClockExtension | null);
  /**
   * How many days are left after today, counted as the term's are; 0 on the last day and later.
   */
  'remainingDays': (number);
  /**
   * True when it has passed.
   */
  'overdue': (boolean);
  /**
   * All this in a sentence; absent where `deadline` is empty.
   */
  'explanation': (_darcha_common_v1_Text | null);
  /**
   * What follows when it passes without a decision: "escalate", "approve" or "refuse".
   */
  'silence': (string);
  /**
   * Who answers for the decision: "official", or after an escalation "head" or "higher-body".
   */
  'answers': (string);
  /**
   * Code of the agency of whoever answers for it.
   */
  'answersAgency': (string);
  /**
   * By how many days an official may extend it now; for officials, 0 when they may not.
   */
  'extendableDays': (number);
}
