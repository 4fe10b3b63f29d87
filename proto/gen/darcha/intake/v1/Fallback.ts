import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { EarlierRecordInput as _darcha_intake_v1_EarlierRecordInput, EarlierRecord as _darcha_intake_v1_EarlierRecord } from '../../../darcha/intake/v1/EarlierRecord.ts';
import type { PaperWantedInput as _darcha_intake_v1_PaperWantedInput, PaperWanted as _darcha_intake_v1_PaperWanted } from '../../../darcha/intake/v1/PaperWanted.ts';

/**
 * What can be done for one record.
 */
export interface FallbackInput {
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
   * Why it is needed, in words.
   */
  'why'?: (_darcha_common_v1_TextInput | null);
  /**
   * A record there is already; absent where none may be used.
   */
  'earlier'?: (_darcha_intake_v1_EarlierRecordInput | null);
  /**
   * Until when the question is kept in the exchange for the register, an instant; empty where it is not.
   */
  'parkedUntil'?: (string);
  /**
   * The paper that may be attached instead; absent where none may be.
   */
  'paper'?: (_darcha_intake_v1_PaperWantedInput | null);
}

/**
 * What can be done for one record.
 */
export interface Fallback {
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
   * Why it is needed, in words.
   */
  'why': (_darcha_common_v1_Text | null);
  /**
   * A record there is already; absent where none may be used.
   */
  'earlier': (_darcha_intake_v1_EarlierRecord | null);
  /**
   * Until when the question is kept in the exchange for the register, an instant; empty where it is not.
   */
  'parkedUntil': (string);
  /**
   * The paper that may be attached instead; absent where none may be.
   */
  'paper': (_darcha_intake_v1_PaperWanted | null);
}
