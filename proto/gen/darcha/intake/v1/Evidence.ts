import type { EvidenceStateInput as _darcha_intake_v1_EvidenceStateInput, EvidenceState as _darcha_intake_v1_EvidenceState } from '../../../darcha/intake/v1/EvidenceState.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { EarlierUseInput as _darcha_intake_v1_EarlierUseInput, EarlierUse as _darcha_intake_v1_EarlierUse } from '../../../darcha/intake/v1/EarlierUse.ts';
import type { OwnPaperInput as _darcha_intake_v1_OwnPaperInput, OwnPaper as _darcha_intake_v1_OwnPaper } from '../../../darcha/intake/v1/OwnPaper.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A record fetched from another agency instead of a paper.
 */
export interface EvidenceInput {
  /**
   * Its name in the passport.
   */
  'name'?: (string);
  /**
   * Record type and version.
   */
  'recordType'?: (string);
  /**
   * Code of the agency that holds it.
   */
  'provider'?: (string);
  /**
   * State.
   */
  'state'?: (_darcha_intake_v1_EvidenceStateInput);
  /**
   * The record, UTF-8 JSON; empty unless found.
   */
  'recordJson'?: (Buffer | Uint8Array | string);
  /**
   * When the register answered, an instant; empty before.
   */
  'answeredAt'?: (string);
  /**
   * Position of the exchange in the exchange's log; 0 before.
   */
  'logPosition'?: (number | string | Long);
  /**
   * True when it is fetched only on the applicant's explicit request.
   */
  'onRequest'?: (boolean);
  /**
   * Why it is needed, in words.
   */
  'why'?: (_darcha_common_v1_TextInput | null);
  /**
   * That it is from an earlier application; absent otherwise.
   */
  'earlier'?: (_darcha_intake_v1_EarlierUseInput | null);
  /**
   * The applicant's own paper, beside the register's answer once that has come; absent where none was given.
   */
  'paper'?: (_darcha_intake_v1_OwnPaperInput | null);
  /**
   * Until when the question is kept in the exchange for the register, an instant; empty where it is not.
   */
  'parkedUntil'?: (string);
}

/**
 * A record fetched from another agency instead of a paper.
 */
export interface Evidence {
  /**
   * Its name in the passport.
   */
  'name': (string);
  /**
   * Record type and version.
   */
  'recordType': (string);
  /**
   * Code of the agency that holds it.
   */
  'provider': (string);
  /**
   * State.
   */
  'state': (_darcha_intake_v1_EvidenceState);
  /**
   * The record, UTF-8 JSON; empty unless found.
   */
  'recordJson': (Buffer);
  /**
   * When the register answered, an instant; empty before.
   */
  'answeredAt': (string);
  /**
   * Position of the exchange in the exchange's log; 0 before.
   */
  'logPosition': (number);
  /**
   * True when it is fetched only on the applicant's explicit request.
   */
  'onRequest': (boolean);
  /**
   * Why it is needed, in words.
   */
  'why': (_darcha_common_v1_Text | null);
  /**
   * That it is from an earlier application; absent otherwise.
   */
  'earlier': (_darcha_intake_v1_EarlierUse | null);
  /**
   * The applicant's own paper, beside the register's answer once that has come; absent where none was given.
   */
  'paper': (_darcha_intake_v1_OwnPaper | null);
  /**
   * Until when the question is kept in the exchange for the register, an instant; empty where it is not.
   */
  'parkedUntil': (string);
}
