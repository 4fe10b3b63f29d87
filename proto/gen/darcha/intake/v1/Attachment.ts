import type { AttachmentStateInput as _darcha_intake_v1_AttachmentStateInput, AttachmentState as _darcha_intake_v1_AttachmentState } from '../../../darcha/intake/v1/AttachmentState.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A file of an application.
 */
export interface AttachmentInput {
  /**
   * Identifier within the application; also that of its upload.
   */
  'id'?: (string);
  /**
   * Its name in the passport.
   */
  'name'?: (string);
  /**
   * State.
   */
  'state'?: (_darcha_intake_v1_AttachmentStateInput);
  /**
   * What the person called the file, without folders and with the ending of its type.
   */
  'fileName'?: (string);
  /**
   * Type by its content as the passport writes it, for example "pdf"; empty before it was looked into.
   */
  'type'?: (string);
  /**
   * Media type of its content; empty before it was looked into.
   */
  'mediaType'?: (string);
  /**
   * Bytes; 0 while not known.
   */
  'size'?: (number | string | Long);
  /**
   * SHA-256 of the content, lower-case hexadecimal; empty before it was looked into.
   */
  'digest'?: (string);
  /**
   * Stable code of why it was refused or waits; empty otherwise.
   */
  'reasonCode'?: (string);
  /**
   * The same in words.
   */
  'reason'?: (_darcha_common_v1_TextInput | null);
  /**
   * When it was attached or the upload begun, an instant.
   */
  'addedAt'?: (string);
}

/**
 * A file of an application.
 */
export interface Attachment {
  /**
   * Identifier within the application; also that of its upload.
   */
  'id': (string);
  /**
   * Its name in the passport.
   */
  'name': (string);
  /**
   * State.
   */
  'state': (_darcha_intake_v1_AttachmentState);
  /**
   * What the person called the file, without folders and with the ending of its type.
   */
  'fileName': (string);
  /**
   * Type by its content as the passport writes it, for example "pdf"; empty before it was looked into.
   */
  'type': (string);
  /**
   * Media type of its content; empty before it was looked into.
   */
  'mediaType': (string);
  /**
   * Bytes; 0 while not known.
   */
  'size': (number);
  /**
   * SHA-256 of the content, lower-case hexadecimal; empty before it was looked into.
   */
  'digest': (string);
  /**
   * Stable code of why it was refused or waits; empty otherwise.
   */
  'reasonCode': (string);
  /**
   * The same in words.
   */
  'reason': (_darcha_common_v1_Text | null);
  /**
   * When it was attached or the upload begun, an instant.
   */
  'addedAt': (string);
}
