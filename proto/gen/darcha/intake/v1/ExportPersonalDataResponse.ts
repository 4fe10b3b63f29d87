import type { ExportedPieceInput as _darcha_common_v1_ExportedPieceInput, ExportedPiece as _darcha_common_v1_ExportedPiece } from '../../../darcha/common/v1/ExportedPiece.ts';

/**
 * A piece of the export. Codes of what is withheld: `attachment-not-clean`, `attachment-damaged`, `attachment-storage-unavailable`,
 * `upload-unfinished`, `result-not-printed`.
 */
export interface ExportPersonalDataResponseInput {
  /**
   * Never absent.
   */
  'piece'?: (_darcha_common_v1_ExportedPieceInput | null);
}

/**
 * A piece of the export. Codes of what is withheld: `attachment-not-clean`, `attachment-damaged`, `attachment-storage-unavailable`,
 * `upload-unfinished`, `result-not-printed`.
 */
export interface ExportPersonalDataResponse {
  /**
   * Never absent.
   */
  'piece': (_darcha_common_v1_ExportedPiece | null);
}
