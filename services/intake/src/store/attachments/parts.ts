/** Where the bytes of files lie, in parts of bounded size; what lies there is sealed. */
import { DomainError } from '@darcha/kit/errors.ts';

/** A key is "<folder>/<part>", of letters, digits, "-" and "_"; what was put under it never changes. */
export interface Parts {
  put(key: string, bytes: Buffer): Promise<void>;
  /** Throws `attachment-damaged` when there is nothing. */
  get(key: string): Promise<Buffer>;
  remove(key: string): Promise<void>;
  /** Removes what lies in a folder, but for the keys to keep. */
  clear(folder: string, keep?: ReadonlySet<string>): Promise<void>;
}

export function damaged(cause?: unknown): DomainError {
  const message =
    'Part of the file is lost or was changed in the storage. Attach the file again; the failure is logged.';
  return new DomainError('data-loss', 'attachment-damaged', message, { cause });
}

export function storageUnavailable(cause: unknown): DomainError {
  const message = 'The storage of files does not answer. What was kept is still there; go on from it in a moment.';
  return new DomainError('unavailable', 'attachment-storage-unavailable', message, { cause });
}
