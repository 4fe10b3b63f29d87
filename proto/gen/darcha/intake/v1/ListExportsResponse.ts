import type { ExportInput as _darcha_intake_v1_ExportInput, Export as _darcha_intake_v1_Export } from '../../../darcha/intake/v1/Export.ts';

/**
 * The exports.
 */
export interface ListExportsResponseInput {
  /**
   * Newest first.
   */
  'exports'?: (_darcha_intake_v1_ExportInput)[];
}

/**
 * The exports.
 */
export interface ListExportsResponse {
  /**
   * Newest first.
   */
  'exports': (_darcha_intake_v1_Export)[];
}
