import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A record fetched instead of a paper.
 */
export interface GuideRecordInput {
  /**
   * Record type and version.
   */
  'record'?: (string);
  /**
   * Code of the agency that holds it.
   */
  'provider'?: (string);
  /**
   * Why it is needed.
   */
  'why'?: (_darcha_common_v1_TextInput | null);
  /**
   * True when it is fetched only when the applicant asks for it.
   */
  'onRequest'?: (boolean);
}

/**
 * A record fetched instead of a paper.
 */
export interface GuideRecord {
  /**
   * Record type and version.
   */
  'record': (string);
  /**
   * Code of the agency that holds it.
   */
  'provider': (string);
  /**
   * Why it is needed.
   */
  'why': (_darcha_common_v1_Text | null);
  /**
   * True when it is fetched only when the applicant asks for it.
   */
  'onRequest': (boolean);
}
