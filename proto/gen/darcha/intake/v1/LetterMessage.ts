import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * One message.
 */
export interface LetterMessageInput {
  /**
   * Code of the agency the applicant writes with.
   */
  'agency'?: (string);
  /**
   * Position within the thread with this agency, from 1.
   */
  'position'?: (number);
  /**
   * "applicant" or "official".
   */
  'from'?: (string);
  /**
   * Identifier of the official who wrote it; for officials only.
   */
  'official'?: (string);
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Language it is written in.
   */
  'language'?: (string);
  /**
   * The words.
   */
  'text'?: (string);
  /**
   * True while the reader's side has not marked it as read; never for what it wrote itself.
   */
  'unread'?: (boolean);
  /**
   * The words in all languages, where the agency's answer gave them; absent otherwise.
   */
  'texts'?: (_darcha_common_v1_TextInput | null);
}

/**
 * One message.
 */
export interface LetterMessage {
  /**
   * Code of the agency the applicant writes with.
   */
  'agency': (string);
  /**
   * Position within the thread with this agency, from 1.
   */
  'position': (number);
  /**
   * "applicant" or "official".
   */
  'from': (string);
  /**
   * Identifier of the official who wrote it; for officials only.
   */
  'official': (string);
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Language it is written in.
   */
  'language': (string);
  /**
   * The words.
   */
  'text': (string);
  /**
   * True while the reader's side has not marked it as read; never for what it wrote itself.
   */
  'unread': (boolean);
  /**
   * The words in all languages, where the agency's answer gave them; absent otherwise.
   */
  'texts': (_darcha_common_v1_Text | null);
}
