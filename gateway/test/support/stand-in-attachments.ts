/** An intake with one file in one application, which takes whatever is sent and remembers it. */
import { createHash } from 'node:crypto';
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { attachments } from '@darcha/proto/contracts.ts';
import type { AppendUploadRequest } from '@darcha/proto/gen/darcha/intake/v1/AppendUploadRequest.ts';
import type { AttachmentInput } from '@darcha/proto/gen/darcha/intake/v1/Attachment.ts';
import type { CreateUploadRequest } from '@darcha/proto/gen/darcha/intake/v1/CreateUploadRequest.ts';
import type { ReadAttachmentRequest } from '@darcha/proto/gen/darcha/intake/v1/ReadAttachmentRequest.ts';
import type { UploadInput } from '@darcha/proto/gen/darcha/intake/v1/Upload.ts';
import { type Knobs, owned } from './knobs.ts';

type Named = { number: string; id?: string };

/** Bytes that a browser would take for a page if it were let to. */
export const fileBytes = Buffer.from(`%PDF-1.7 <script>alert(1)</script> ${'x'.repeat(300_000)}`);
export const fileId = 'childbirth-benefit';

export const file: AttachmentInput = {
  id: fileId,
  name: 'nameChange',
  state: 'ATTACHMENT_STATE_CLEAN',
  fileName: 'Никоҳ "гувоҳномаси".pdf',
  type: 'pdf',
  mediaType: 'application/pdf',
  size: fileBytes.length,
  digest: createHash('sha256').update(fileBytes).digest('hex'),
  addedAt: '2026-11-22T05:00:00.000Z',
};

export function attachmentsStandIn(knobs: Knobs): Service {
  const take = ({ number }: { number: string }) => {
    const failure = knobs.fail;
    knobs.fail = undefined;
    if (failure) throw failure;
    if (number !== owned) throw new DomainError('not-found', 'application-unknown', 'There is none of this number.');
  };
  const upload = (offset: number, size = 0): UploadInput => ({
    ...{ id: fileId, number: owned, offset, size },
    expiresAt: '2026-11-23T05:00:00.000Z',
    attachment: file,
  });
  return service(attachments, {
    createUpload: async (request: CreateUploadRequest) => {
      knobs.file.created = request;
      take(request);
      return { upload: upload(0, request.size) };
    },
    getUpload: async (request: Named) => {
      take(request);
      return { upload: upload(knobs.file.received.length, fileBytes.length) };
    },
    appendUpload: async (requests: AsyncIterable<AppendUploadRequest>) => {
      const chunks: Buffer[] = [];
      let end = false;
      try {
        for await (const request of requests) {
          if (chunks.length === 0) take(request);
          chunks.push(request.bytes);
          knobs.file.received = Buffer.concat(chunks);
          end = request.end;
        }
      } catch (error) {
        knobs.file.outcome = 'broken off';
        throw error;
      }
      knobs.file.outcome = end ? 'ended' : 'stopped';
      return { upload: upload(knobs.file.received.length) };
    },
    listAttachments: async (request: Named) => {
      take(request);
      return { attachments: [file] };
    },
    removeAttachment: async (request: Named) => {
      take(request);
      return {};
    },
    readAttachment: async function* (request: ReadAttachmentRequest) {
      take(request);
      if (request.id !== fileId) throw new DomainError('not-found', 'attachment-unknown', 'There is no such file.');
      yield { attachment: file };
      const end = request.length === 0 ? fileBytes.length : request.offset + request.length;
      for (let at = request.offset; at < end; at += 65_536)
        yield { bytes: fileBytes.subarray(at, Math.min(end, at + 65_536)) };
    },
  });
}
