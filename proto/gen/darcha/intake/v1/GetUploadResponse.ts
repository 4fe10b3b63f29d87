import type { UploadInput as _darcha_intake_v1_UploadInput, Upload as _darcha_intake_v1_Upload } from '../../../darcha/intake/v1/Upload.ts';

/**
 * How far it has come.
 */
export interface GetUploadResponseInput {
  /**
   * The upload.
   */
  'upload'?: (_darcha_intake_v1_UploadInput | null);
}

/**
 * How far it has come.
 */
export interface GetUploadResponse {
  /**
   * The upload.
   */
  'upload': (_darcha_intake_v1_Upload | null);
}
