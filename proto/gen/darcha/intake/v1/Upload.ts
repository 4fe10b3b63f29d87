import type { AttachmentInput as _darcha_intake_v1_AttachmentInput, Attachment as _darcha_intake_v1_Attachment } from '../../../darcha/intake/v1/Attachment.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How far an upload has come.
 */
export interface UploadInput {
  /**
   * Identifier.
   */
  'id'?: (string);
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Bytes that have been kept.
   */
  'offset'?: (number | string | Long);
  /**
   * Bytes in all; 0 while not known.
   */
  'size'?: (number | string | Long);
  /**
   * Until when it can be gone on with, an instant.
   */
  'expiresAt'?: (string);
  /**
   * The file as it is now.
   */
  'attachment'?: (_darcha_intake_v1_AttachmentInput | null);
}

/**
 * How far an upload has come.
 */
export interface Upload {
  /**
   * Identifier.
   */
  'id': (string);
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Bytes that have been kept.
   */
  'offset': (number);
  /**
   * Bytes in all; 0 while not known.
   */
  'size': (number);
  /**
   * Until when it can be gone on with, an instant.
   */
  'expiresAt': (string);
  /**
   * The file as it is now.
   */
  'attachment': (_darcha_intake_v1_Attachment | null);
}
