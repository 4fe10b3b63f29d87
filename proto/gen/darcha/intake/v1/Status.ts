import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { StateInput as _darcha_intake_v1_StateInput, State as _darcha_intake_v1_State } from '../../../darcha/intake/v1/State.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from '../../../darcha/common/v1/Wait.ts';

/**
 * Where an application is, without a word about the person.
 */
export interface StatusInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Title of the service.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Code of the agency that decides.
   */
  'agency'?: (string);
  /**
   * Its name.
   */
  'agencyName'?: (_darcha_common_v1_TextInput | null);
  /**
   * Where it is.
   */
  'state'?: (_darcha_intake_v1_StateInput);
  /**
   * What is waited for; absent when nothing is.
   */
  'wait'?: (_darcha_common_v1_WaitInput | null);
  /**
   * What comes next, in words.
   */
  'next'?: (_darcha_common_v1_TextInput | null);
  /**
   * When it was last submitted, an instant; empty before.
   */
  'submittedAt'?: (string);
  /**
   * When the legal term of the decision ends, an instant; empty where none runs, and while it stands still.
   */
  'expectedEnd'?: (string);
  /**
   * True while that term stands still.
   */
  'stopped'?: (boolean);
  /**
   * When it was decided, an instant; empty before.
   */
  'decidedAt'?: (string);
}

/**
 * Where an application is, without a word about the person.
 */
export interface Status {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Title of the service.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Code of the agency that decides.
   */
  'agency': (string);
  /**
   * Its name.
   */
  'agencyName': (_darcha_common_v1_Text | null);
  /**
   * Where it is.
   */
  'state': (_darcha_intake_v1_State);
  /**
   * What is waited for; absent when nothing is.
   */
  'wait': (_darcha_common_v1_Wait | null);
  /**
   * What comes next, in words.
   */
  'next': (_darcha_common_v1_Text | null);
  /**
   * When it was last submitted, an instant; empty before.
   */
  'submittedAt': (string);
  /**
   * When the legal term of the decision ends, an instant; empty where none runs, and while it stands still.
   */
  'expectedEnd': (string);
  /**
   * True while that term stands still.
   */
  'stopped': (boolean);
  /**
   * When it was decided, an instant; empty before.
   */
  'decidedAt': (string);
}
