import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * One fact of a result as it would be.
 */
export interface PreviewedFactInput {
  /**
   * Name in the passport.
   */
  'name'?: (string);
  /**
   * For people.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * JSON; empty while it is missing.
   */
  'valueJson'?: (Buffer | Uint8Array | string);
  /**
   * JSON Schema of what the official gives; empty where the records tell it.
   */
  'schemaJson'?: (Buffer | Uint8Array | string);
}

/**
 * One fact of a result as it would be.
 */
export interface PreviewedFact {
  /**
   * Name in the passport.
   */
  'name': (string);
  /**
   * For people.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * JSON; empty while it is missing.
   */
  'valueJson': (Buffer);
  /**
   * JSON Schema of what the official gives; empty where the records tell it.
   */
  'schemaJson': (Buffer);
}
