import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { AppendUploadRequest } from '@darcha/proto/gen/darcha/intake/v1/AppendUploadRequest.ts';
import { forget } from '../../files.ts';
import type { Intake } from '../../intake.ts';
import type { Upload } from '../../store/attachments/uploads.ts';
import { finishUpload } from '../../work/finish-upload.ts';
import { requirePerson } from '../call.ts';
import { attachmentRefused, findFor, findUpload, type Rpc, visibleTo } from './access.ts';
import { toWireUpload } from './wire.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * Adds bytes at the offset that is kept; with the last of them the file is looked into and attached. Errors:
 * `sign-in-required`, `persons-only`, `application-unknown`, `attachment-unknown`, `upload-offset-mismatch`,
 * `attachment-too-large`, `attachment-refused`, `attachment-storage-unavailable`, `request-invalid`.
 */
export function appendUpload(intake: Intake): Rpc<'AppendUpload'> {
  return async (requests) => {
    requirePerson();
    const messages = requests[Symbol.asyncIterator]();
    const first = await messages.next();
    if (first.done) throw invalidField('', 'required', 'Name the upload in the first message.');
    const { upload, passport } = await findUpload(intake, first.value);
    if (first.value.offset !== upload.offset) throw offsetMismatch(upload.offset);
    const after = upload.due || upload.outcome ? upload : await receive(intake, upload, first.value, messages);
    const outcome = after.outcome ?? (isHere(upload, after) ? await finishUpload(intake, after) : undefined);
    if (outcome?.state === 'refused') throw attachmentRefused(outcome.reason, upload, passport);
    const now = await findFor(intake, after.number);
    return { upload: toWireUpload({ ...after, ...(outcome && { outcome }) }, passport, visibleTo(now)) };
  };
}

/** Whether the last byte came with this very call, which then looks into the file. */
function isHere(before: Upload, after: Upload): boolean {
  return after.due !== undefined && before.due === undefined;
}

/** What came before a failure of the line is kept; the failure is told after that, to whoever may still hear it. */
async function receive(
  intake: Intake,
  upload: Upload,
  first: AppendUploadRequest,
  messages: AsyncIterator<AppendUploadRequest>,
): Promise<Upload> {
  const writer = await createWriter(intake, upload);
  let lost: { error: unknown } | undefined;
  try {
    await writer.add(first.bytes);
    let end = first.end;
    for (let next = await messages.next(); !next.done && !end; next = await messages.next()) {
      await writer.add(next.value.bytes);
      end = next.value.end;
    }
    if (!end && isOpenEnded(upload)) throw notEnded();
    return await writer.finish(end);
  } catch (error) {
    lost = { error };
  }
  if (isOpenEnded(upload)) await forget(intake.files, upload.id);
  else if (isLineLost(lost.error)) await keepWhatCame(intake, writer);
  throw lost.error;
}

/** Nobody could say where it is to be gone on from to its end. */
function isOpenEnded({ size }: Upload): boolean {
  return size === 0;
}

function notEnded(): DomainError {
  return invalidField('/end', 'required', 'The file was not sent to its end. Send it again.');
}

function isLineLost(error: unknown): boolean {
  return error instanceof DomainError && ['cancelled', 'unavailable'].includes(error.kind);
}

async function keepWhatCame(intake: Intake, writer: Writer): Promise<void> {
  const kept = await writer.finish(false);
  // Nobody waits for the answer, but the file need not wait for somebody to ask.
  if (kept.due) await finishUpload(intake, kept);
}

export function offsetMismatch(offset: number): DomainError {
  const message = `${offset} bytes have been kept. Send what follows them.`;
  return new DomainError('wrong-state', 'upload-offset-mismatch', message, { details: { offset: String(offset) } });
}
