import type { WithheldInput as _darcha_common_v1_WithheldInput, Withheld as _darcha_common_v1_Withheld } from '../../../darcha/common/v1/Withheld.ts';

/**
 * A piece of an export. A member begins with a piece that has a path; the pieces behind it, without one, carry on its bytes. A
 * stream that ends with OK has handed over everything.
 */
export interface ExportedPieceInput {
  /**
   * Path of the member this piece begins, parts separated by "/", unique in the stream; empty in pieces that go on.
   */
  'path'?: (string);
  /**
   * IANA media type; given with the path.
   */
  'mediaType'?: (string);
  /**
   * When it was made or last changed, an instant; empty where that is not known. Given with the path.
   */
  'changedAt'?: (string);
  /**
   * At most 256 KiB.
   */
  'bytes'?: (Buffer | Uint8Array | string);
  /**
   * Why not all of a member is handed over, and what to do. With a path: nothing of it is, no bytes follow. Without one: what was
   * handed over of the member before it is not all of it.
   */
  'withheld'?: (_darcha_common_v1_WithheldInput | null);
}

/**
 * A piece of an export. A member begins with a piece that has a path; the pieces behind it, without one, carry on its bytes. A
 * stream that ends with OK has handed over everything.
 */
export interface ExportedPiece {
  /**
   * Path of the member this piece begins, parts separated by "/", unique in the stream; empty in pieces that go on.
   */
  'path': (string);
  /**
   * IANA media type; given with the path.
   */
  'mediaType': (string);
  /**
   * When it was made or last changed, an instant; empty where that is not known. Given with the path.
   */
  'changedAt': (string);
  /**
   * At most 256 KiB.
   */
  'bytes': (Buffer);
  /**
   * Why not all of a member is handed over, and what to do. With a path: nothing of it is, no bytes follow. Without one: what was
   * handed over of the member before it is not all of it.
   */
  'withheld': (_darcha_common_v1_Withheld | null);
}
