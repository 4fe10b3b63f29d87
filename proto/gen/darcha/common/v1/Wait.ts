import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * What the holder of the next step has to do, so that no wait is without a reason.
 */
export interface WaitInput {
  /**
   * Who must act: "applicant", "agency:<code>", "register:<agency code>" or "portal".
   */
  'party'?: (string);
  /**
   * Stable code of the reason, for example "register-unavailable".
   */
  'code'?: (string);
  /**
   * The reason in words.
   */
  'reason'?: (_darcha_common_v1_TextInput | null);
  /**
   * Until when, as an instant; empty where no term runs.
   */
  'until'?: (string);
  /**
   * How that end comes about, in a sentence: "5 working days from 24 March; stopped for 2 days; ends on Thursday 2 April.";
   * absent where no legal term of a decision runs, and in events.
   */
  'explanation'?: (_darcha_common_v1_TextInput | null);
}

/**
 * What the holder of the next step has to do, so that no wait is without a reason.
 */
export interface Wait {
  /**
   * Who must act: "applicant", "agency:<code>", "register:<agency code>" or "portal".
   */
  'party': (string);
  /**
   * Stable code of the reason, for example "register-unavailable".
   */
  'code': (string);
  /**
   * The reason in words.
   */
  'reason': (_darcha_common_v1_Text | null);
  /**
   * Until when, as an instant; empty where no term runs.
   */
  'until': (string);
  /**
   * How that end comes about, in a sentence: "5 working days from 24 March; stopped for 2 days; ends on Thursday 2 April.";
   * absent where no legal term of a decision runs, and in events.
   */
  'explanation': (_darcha_common_v1_Text | null);
}
