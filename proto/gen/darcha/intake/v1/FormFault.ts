import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A fault of an answer.
 */
export interface FormFaultInput {
  /**
   * JSON Pointer of the answer.
   */
  'path'?: (string);
  /**
   * Stable code: the keyword of JSON Schema that is not met, "computed" for what could not be worked out.
   */
  'code'?: (string);
  /**
   * What is wrong and what to do.
   */
  'message'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A fault of an answer.
 */
export interface FormFault {
  /**
   * JSON Pointer of the answer.
   */
  'path': (string);
  /**
   * Stable code: the keyword of JSON Schema that is not met, "computed" for what could not be worked out.
   */
  'code': (string);
  /**
   * What is wrong and what to do.
   */
  'message': (_darcha_common_v1_Text | null);
}
