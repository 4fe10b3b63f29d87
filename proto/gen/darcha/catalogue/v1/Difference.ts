import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * One difference.
 */
export interface DifferenceInput {
  /**
   * Where: a JSON Pointer in which an item of a list that has a code is named by it, for example "/rules/too-late".
   */
  'path'?: (string);
  /**
   * In words.
   */
  'words'?: (_darcha_common_v1_TextInput | null);
  /**
   * What stood there, UTF-8 JSON; empty when there was nothing.
   */
  'oldJson'?: (Buffer | Uint8Array | string);
  /**
   * What stands there now, UTF-8 JSON; empty when there is nothing.
   */
  'newJson'?: (Buffer | Uint8Array | string);
}

/**
 * One difference.
 */
export interface Difference {
  /**
   * Where: a JSON Pointer in which an item of a list that has a code is named by it, for example "/rules/too-late".
   */
  'path': (string);
  /**
   * In words.
   */
  'words': (_darcha_common_v1_Text | null);
  /**
   * What stood there, UTF-8 JSON; empty when there was nothing.
   */
  'oldJson': (Buffer);
  /**
   * What stands there now, UTF-8 JSON; empty when there is nothing.
   */
  'newJson': (Buffer);
}
