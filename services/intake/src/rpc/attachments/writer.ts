/** Gathers the bytes of an upload into parts and keeps each before more is taken in: memory holds one part. */
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { Intake } from '../../intake.ts';
import type { Progress, Upload } from '../../store/attachments/uploads.ts';
import { type Part, partBytes } from '../../store/attachments/vault.ts';
import { attachmentTooLarge } from './create-upload.ts';

export interface Writer {
  add(bytes: Buffer): Promise<void>;
  /** Keeps what is left; `end` says that the file ends here. Gives the upload as it then is. */
  finish(end: boolean): Promise<Upload>;
}

/** A part that was left short is filled up, so that a line that breaks often does not leave many small ones. */
export async function createWriter(intake: Intake, begun: Upload): Promise<Writer> {
  const { uploads, vault } = intake.files;
  let upload = begun;
  const short = await shortPart(intake, begun);
  let gathered = short ? [short] : [];
  let bytes = short?.length ?? 0;
  let full: Part[] = short ? begun.parts.slice(0, -1) : begun.parts;
  let received = begun.offset;
  const drop = async (part: Part | undefined) => {
    // Left over it takes room until the upload is at its end, and no more than that.
    if (part) await vault.remove(part).catch((err) => intake.log.warn({ err }, 'a part of an upload is removed later'));
  };

  const keep = async (last: boolean) => {
    if (upload.due) return;
    const grown = received > upload.offset;
    const start = received - bytes;
    const part = grown ? await vault.keep(upload.id, start, Buffer.concat(gathered)) : undefined;
    const parts = part ? [...full, part] : upload.parts;
    const size = last ? received : upload.size;
    const whole = last || (size > 0 && received === size);
    if (!grown && !whole) return;
    const due = whole ? { due: new Date(intake.now().getTime() + intake.timing.leaseMs) } : {};
    const next: Progress = { offset: received, parts, size, ...due };
    if (!(await uploads.advance(upload, next))) {
      await drop(part);
      throw overtaken();
    }
    // What it is written anew with: else many small pieces would fill the storage with ever the same bytes.
    if (part && upload.parts.length > full.length) await drop(upload.parts.at(-1));
    upload = { ...upload, ...next };
    if (bytes < partBytes) return;
    full = parts;
    gathered = [];
    bytes = 0;
  };

  return {
    add: async (chunk) => {
      if (received + chunk.length > begun.most) throw attachmentTooLarge(inWords(begun.most));
      for (let at = 0; at < chunk.length; ) {
        const piece = chunk.subarray(at, at + partBytes - bytes);
        gathered.push(piece);
        bytes += piece.length;
        received += piece.length;
        at += piece.length;
        if (bytes === partBytes) await keep(false);
      }
    },
    finish: async (end) => {
      await keep(end && upload.size === 0);
      return upload;
    },
  };
}

async function shortPart({ files }: Intake, { id, parts, offset }: Upload): Promise<Buffer | undefined> {
  const last = parts.at(-1);
  if (!last || last.size >= partBytes) return undefined;
  try {
    return await files.vault.open(id, parts).read(offset - last.size, offset);
  } catch (error) {
    // Not lost but written anew.
    if (isDomainError(error, 'attachment-damaged') && (await files.uploads.find(id))?.offset !== offset)
      throw overtaken();
    throw error;
  }
}

function inWords(bytes: number): string {
  return `${bytes.toLocaleString('en')} bytes`;
}

/** Another connection has gone on with the same upload, perhaps the same person's new one. */
function overtaken(): DomainError {
  const message =
    'This upload is being gone on with over another connection. Ask how far it has come, and go on from there.';
  return new DomainError('wrong-state', 'upload-offset-mismatch', message);
}
