import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * An event in a life or a business that makes services needed.
 */
export interface EventInput {
  /**
   * Code, for example "having-a-child".
   */
  'code'?: (string);
  /**
   * Title.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * True for an event of a business, false for one of a person's life.
   */
  'business'?: (boolean);
  /**
   * Identifiers of its services in force, in the order in which one needs them.
   */
  'services'?: (string)[];
}

/**
 * An event in a life or a business that makes services needed.
 */
export interface Event {
  /**
   * Code, for example "having-a-child".
   */
  'code': (string);
  /**
   * Title.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * True for an event of a business, false for one of a person's life.
   */
  'business': (boolean);
  /**
   * Identifiers of its services in force, in the order in which one needs them.
   */
  'services': (string)[];
}
