/** Uploads as the gateway makes them. */
import assert from 'node:assert/strict';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Attachment } from '@darcha/proto/gen/darcha/intake/v1/Attachment.ts';
import type { Upload } from '@darcha/proto/gen/darcha/intake/v1/Upload.ts';
import { as, type CallerName, type FilesClient, until } from './support.ts';

export interface Sending {
  number: string;
  name?: string;
  fileName?: string;
  digest?: string;
  by?: CallerName;
}

export async function begin(files: FilesClient, size: number, sending: Sending): Promise<Upload> {
  const { number, name = 'studyPapers', fileName = 'Diplom.pdf', digest = '', by = 'dilnoza' } = sending;
  const { upload } = await as(by, () => files.createUpload({ number, name, fileName, size, digest }));
  assert.ok(upload);
  return upload;
}

const step = 64 * 1024;

async function* messages(upload: Upload, bytes: Buffer, breaksAfter: number, arrived: () => Promise<unknown>) {
  yield { number: upload.number, id: upload.id, offset: upload.offset };
  for (let at = 0; at < bytes.length; at += step) {
    if (at >= breaksAfter) {
      await arrived();
      throw new Error('the line broke');
    }
    yield { bytes: bytes.subarray(at, at + step) };
  }
}

/** Sends what the upload lacks of `whole`; `breaksAfter` so many bytes the line breaks, once some have been kept. */
export async function append(
  files: FilesClient,
  upload: Upload,
  whole: Buffer,
  { by = 'dilnoza', breaksAfter = Number.POSITIVE_INFINITY }: { by?: CallerName; breaksAfter?: number } = {},
): Promise<Upload> {
  const ask = { number: upload.number, id: upload.id };
  const kept = () => as(by, () => files.getUpload(ask));
  const arrived = () => until(kept, (answer) => Number(answer.upload?.offset) > upload.offset);
  const sent = messages(upload, whole.subarray(upload.offset), breaksAfter, arrived);
  const answer = await as(by, () => files.appendUpload(sent));
  assert.ok(answer.upload);
  return answer.upload;
}

export async function send(files: FilesClient, whole: Buffer, sending: Sending): Promise<Attachment> {
  const { attachment } = await append(files, await begin(files, whole.length, sending), whole, sending);
  assert.ok(attachment);
  return attachment;
}

export async function read(
  files: FilesClient,
  number: string,
  id: string,
  by: CallerName = 'dilnoza',
  range: { offset?: number; length?: number } = {},
): Promise<{ attachment: Attachment; bytes: Buffer }> {
  return await as(by, async () => {
    let attachment: Attachment | null = null;
    const chunks: Buffer[] = [];
    for await (const message of files.readAttachment({ number, id, ...range })) {
      attachment ??= message.attachment;
      chunks.push(message.bytes);
    }
    assert.ok(attachment);
    return { attachment, bytes: Buffer.concat(chunks) };
  });
}

export const refusedWith = (work: Promise<unknown>, code: string, reason?: string) =>
  assert.rejects(work, (error) => {
    assert.ok(isDomainError(error, code), String(error));
    if (reason) assert.equal(error.details.reason, reason);
    return true;
  });
