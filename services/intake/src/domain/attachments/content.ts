/** Bytes of a file, wherever they lie, and what is found when they are looked into. */
import type { FileType } from '@darcha/proto/passport.ts';
import type { RefusalReason } from './attachment.ts';

/** Bytes that can be read anywhere; a whole file is never in memory. */
export interface Content {
  size: number;
  /** The bytes from `start` up to `end`; both lie within the file. */
  read(start: number, end: number): Promise<Buffer>;
}

export type Finding = { type: FileType } | { refused: RefusalReason };

/** What may be unpacked of a file that is an archive inside. */
export interface UnpackingLimits {
  /** Bytes in all. */
  bytes: number;
  /** How many times the file's own size. */
  ratio: number;
  entries: number;
}

export const usualUnpacking: UnpackingLimits = { bytes: 200 * 1024 * 1024, ratio: 200, entries: 2_000 };

/** The last bytes of a file, at most so many. */
export function tailOf(content: Content, bytes: number): Promise<Buffer> {
  return content.read(Math.max(0, content.size - bytes), content.size);
}

/** The first bytes of a file, at most so many. */
export function headOf(content: Content, bytes: number): Promise<Buffer> {
  return content.read(0, Math.min(content.size, bytes));
}
