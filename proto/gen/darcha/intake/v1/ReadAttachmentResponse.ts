import type { AttachmentInput as _darcha_intake_v1_AttachmentInput, Attachment as _darcha_intake_v1_Attachment } from '../../../darcha/intake/v1/Attachment.ts';

/**
 * The first message tells of the file, the others carry the bytes.
 */
export interface ReadAttachmentResponseInput {
  /**
   * The file; in the first message only.
   */
  'attachment'?: (_darcha_intake_v1_AttachmentInput | null);
  /**
   * Bytes.
   */
  'bytes'?: (Buffer | Uint8Array | string);
}

/**
 * The first message tells of the file, the others carry the bytes.
 */
export interface ReadAttachmentResponse {
  /**
   * The file; in the first message only.
   */
  'attachment': (_darcha_intake_v1_Attachment | null);
  /**
   * Bytes.
   */
  'bytes': (Buffer);
}
