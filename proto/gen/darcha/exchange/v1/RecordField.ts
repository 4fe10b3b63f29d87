import type { SensitivityInput as _darcha_exchange_v1_SensitivityInput, Sensitivity as _darcha_exchange_v1_Sensitivity } from '../../../darcha/exchange/v1/Sensitivity.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A field of a record.
 */
export interface RecordFieldInput {
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * The class of what is most sensitive in it.
   */
  'sensitivity'?: (_darcha_exchange_v1_SensitivityInput);
  /**
   * True when every record has it.
   */
  'required'?: (boolean);
  /**
   * What it holds, in words.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A field of a record.
 */
export interface RecordField {
  /**
   * Its name.
   */
  'name': (string);
  /**
   * The class of what is most sensitive in it.
   */
  'sensitivity': (_darcha_exchange_v1_Sensitivity);
  /**
   * True when every record has it.
   */
  'required': (boolean);
  /**
   * What it holds, in words.
   */
  'title': (_darcha_common_v1_Text | null);
}
