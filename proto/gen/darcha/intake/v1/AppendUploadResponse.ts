import type { UploadInput as _darcha_intake_v1_UploadInput, Upload as _darcha_intake_v1_Upload } from '../../../darcha/intake/v1/Upload.ts';

/**
 * What has been kept.
 */
export interface AppendUploadResponseInput {
  /**
   * The upload.
   */
  'upload'?: (_darcha_intake_v1_UploadInput | null);
}

/**
 * What has been kept.
 */
export interface AppendUploadResponse {
  /**
   * The upload.
   */
  'upload': (_darcha_intake_v1_Upload | null);
}
