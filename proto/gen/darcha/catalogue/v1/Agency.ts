import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * An agency of the state.
 */
export interface AgencyInput {
  /**
   * Code, for example "interior-ministry".
   */
  'code'?: (string);
  /**
   * Name.
   */
  'name'?: (_darcha_common_v1_TextInput | null);
  /**
   * Web address; may be empty.
   */
  'website'?: (string);
  /**
   * Telephone number in international form; may be empty.
   */
  'telephone'?: (string);
  /**
   * True for invented sample data.
   */
  'sample'?: (boolean);
  /**
   * Code of the agency it belongs to; empty for one that belongs to none.
   */
  'parent'?: (string);
  /**
   * Code of the territory it works for: with `parent` it is a territorial body of that agency. May be empty.
   */
  'territory'?: (string);
}

/**
 * An agency of the state.
 */
export interface Agency {
  /**
   * Code, for example "interior-ministry".
   */
  'code': (string);
  /**
   * Name.
   */
  'name': (_darcha_common_v1_Text | null);
  /**
   * Web address; may be empty.
   */
  'website': (string);
  /**
   * Telephone number in international form; may be empty.
   */
  'telephone': (string);
  /**
   * True for invented sample data.
   */
  'sample': (boolean);
  /**
   * Code of the agency it belongs to; empty for one that belongs to none.
   */
  'parent': (string);
  /**
   * Code of the territory it works for: with `parent` it is a territorial body of that agency. May be empty.
   */
  'territory': (string);
}
