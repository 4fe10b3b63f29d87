/** What files and uploads look like in the API. */
import type { Attachment } from '@darcha/proto/gen/darcha/intake/v1/Attachment.ts';
import type { Upload } from '@darcha/proto/gen/darcha/intake/v1/Upload.ts';
import type { Speaker } from '../../http/language.ts';
import { filled, wordOf } from './words.ts';

export function attachmentPath(number: string, id: string): string {
  return `/api/v1/applications/${number}/attachments/${id}`;
}

export function attachmentShape(attachment: Attachment, number: string, speaker: Speaker) {
  const { id, name, state, fileName, type, mediaType, size, digest, reasonCode, reason, addedAt } = attachment;
  return {
    ...{ id, name, fileName, addedAt },
    state: wordOf(state, 'ATTACHMENT_STATE'),
    type: filled(type),
    mediaType: filled(mediaType),
    size: size || undefined,
    digest: filled(digest),
    reasonCode: filled(reasonCode),
    reason: speaker.maybe(reason),
    href: state === 'ATTACHMENT_STATE_CLEAN' ? `${attachmentPath(number, id)}/content` : undefined,
  };
}

export function uploadShape(upload: Upload, speaker: Speaker) {
  const { id, number, offset, size, expiresAt, attachment } = upload;
  if (!attachment) throw new Error('intake answered without the file of an upload');
  return { id, offset, size: size || undefined, expiresAt, attachment: attachmentShape(attachment, number, speaker) };
}
