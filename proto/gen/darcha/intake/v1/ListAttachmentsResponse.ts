import type { AttachmentInput as _darcha_intake_v1_AttachmentInput, Attachment as _darcha_intake_v1_Attachment } from '../../../darcha/intake/v1/Attachment.ts';

/**
 * The files.
 */
export interface ListAttachmentsResponseInput {
  /**
   * The files.
   */
  'attachments'?: (_darcha_intake_v1_AttachmentInput)[];
}

/**
 * The files.
 */
export interface ListAttachmentsResponse {
  /**
   * The files.
   */
  'attachments': (_darcha_intake_v1_Attachment)[];
}
