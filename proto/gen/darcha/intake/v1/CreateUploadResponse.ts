import type { UploadInput as _darcha_intake_v1_UploadInput, Upload as _darcha_intake_v1_Upload } from '../../../darcha/intake/v1/Upload.ts';

/**
 * The upload that was begun.
 */
export interface CreateUploadResponseInput {
  /**
   * The upload.
   */
  'upload'?: (_darcha_intake_v1_UploadInput | null);
}

/**
 * The upload that was begun.
 */
export interface CreateUploadResponse {
  /**
   * The upload.
   */
  'upload': (_darcha_intake_v1_Upload | null);
}
