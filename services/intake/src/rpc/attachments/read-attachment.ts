import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { ReadAttachmentResponseInput } from '@darcha/proto/gen/darcha/intake/v1/ReadAttachmentResponse.ts';
import { attachmentUnknown } from '../../domain/attachment-steps.ts';
import type { Attachment } from '../../domain/attachments/attachment.ts';
import type { Content } from '../../domain/attachments/content.ts';
import type { Intake } from '../../intake.ts';
import { findToRead } from '../../perform.ts';
import { damaged } from '../../store/attachments/parts.ts';
import { actorFor } from '../call.ts';
import { findFor, type Rpc, visibleTo } from './access.ts';
import { toWireAttachment } from './wire.ts';

const step = 256 * 1024;
/** A reader that takes nothing for so long is cut off, milliseconds. */
const readWithinMs = 30_000;

/**
 * The bytes of a file. Errors: `application-unknown`, `attachment-unknown`, `attachment-not-clean`, `attachment-damaged`,
 * `attachment-storage-unavailable`, `request-invalid`.
 */
export function readAttachment(intake: Intake): Rpc<'ReadAttachment'> {
  return ({ number, id, offset, length }) => {
    async function* read(): AsyncGenerator<ReadAttachmentResponseInput> {
      const found = await findFor(intake, number);
      const attachment = visibleTo(found).find((one) => one.id === id);
      if (!attachment) throw attachmentUnknown();
      if (attachment.state !== 'clean') throw notClean(attachment);
      if (offset < 0 || length < 0 || offset > attachment.size) {
        throw invalidField('/offset', 'maximum', `The file has ${attachment.size} bytes.`);
      }
      await findToRead(intake, found.application.number, actorFor(intake), 'fileReaders');
      const content = await contentOf(intake, attachment);
      yield { attachment: toWireAttachment(attachment, found.passport) };
      const end = length === 0 ? attachment.size : Math.min(attachment.size, offset + length);
      for (let at = offset; at < end; at += step) yield { bytes: await content.read(at, Math.min(end, at + step)) };
    }
    return Object.assign(read(), { readWithinMs });
  };
}

async function contentOf({ files }: Intake, { blob, size }: Attachment): Promise<Content> {
  const kept = await files.blobs.find(blob);
  if (!kept || kept.size !== size) throw damaged();
  return files.vault.open(blob, kept.parts);
}

function notClean({ state }: Attachment): DomainError {
  const message =
    state === 'refused'
      ? 'A virus was found in this file; nobody can open it.'
      : 'The file waits for the virus scanner. It can be opened once it was found clean.';
  return new DomainError('wrong-state', 'attachment-not-clean', message, { details: { state } });
}
