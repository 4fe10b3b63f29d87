import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * What the applicant's own paper is to be.
 */
export interface PaperWantedInput {
  /**
   * Name of the attachment.
   */
  'attachment'?: (string);
  /**
   * What to attach.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * What is stated with it: questions as in the form of a passport, UTF-8 JSON; empty where nothing is.
   */
  'statesJson'?: (Buffer | Uint8Array | string);
}

/**
 * What the applicant's own paper is to be.
 */
export interface PaperWanted {
  /**
   * Name of the attachment.
   */
  'attachment': (string);
  /**
   * What to attach.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * What is stated with it: questions as in the form of a passport, UTF-8 JSON; empty where nothing is.
   */
  'statesJson': (Buffer);
}
