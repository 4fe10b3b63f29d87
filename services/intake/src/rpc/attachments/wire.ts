/** Files and uploads in the contract's shapes. */
import type { AttachmentInput } from '@darcha/proto/gen/darcha/intake/v1/Attachment.ts';
import type { UploadInput } from '@darcha/proto/gen/darcha/intake/v1/Upload.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { type Attachment, mediaTypes, type RefusalReason, ruleOf } from '../../domain/attachments/attachment.ts';
import { refusalWords } from '../../domain/attachments/words.ts';
import { quarantineText } from '../../domain/texts/attachments.ts';
import type { Upload } from '../../store/attachments/uploads.ts';

const states = {
  clean: 'ATTACHMENT_STATE_CLEAN',
  quarantined: 'ATTACHMENT_STATE_QUARANTINED',
  refused: 'ATTACHMENT_STATE_REFUSED',
} as const;

export function toWireAttachment(attachment: Attachment, passport: Passport): AttachmentInput {
  const { id, name, state, fileName, type, size, digest, addedAt } = attachment;
  const known = { id, name, fileName, type, size, digest, addedAt, state: states[state], mediaType: mediaTypes[type] };
  if (state === 'quarantined') {
    return { ...known, reasonCode: 'scanner-unavailable', reason: toWireText(quarantineText) };
  }
  return state === 'refused' ? { ...known, ...reasonOf('infected', name, passport) } : known;
}

/** The file an upload is going to be, or will not be. */
export function toWireUploaded(upload: Upload, passport: Passport): AttachmentInput {
  const { id, name, fileName, size, outcome, createdAt } = upload;
  const known = { id, name, fileName, size, addedAt: createdAt.toISOString() };
  if (outcome?.state === 'refused') {
    return { ...known, state: 'ATTACHMENT_STATE_REFUSED', ...reasonOf(outcome.reason, name, passport) };
  }
  return { ...known, state: isWhole(upload) ? 'ATTACHMENT_STATE_SCANNING' : 'ATTACHMENT_STATE_UPLOADING' };
}

/** `attached`: the files of the application, among which a finished upload is one. */
export function toWireUpload(upload: Upload, passport: Passport, attached: readonly Attachment[]): UploadInput {
  const { id, number, offset, size, expires, outcome } = upload;
  const file = outcome?.state === 'attached' ? attached.find((one) => one.id === outcome.attachment) : undefined;
  return {
    ...{ id, number, offset, size },
    expiresAt: expires.toISOString(),
    attachment: file ? toWireAttachment(file, passport) : toWireUploaded(upload, passport),
  };
}

export function isWhole({ size, offset, due, outcome }: Upload): boolean {
  return due !== undefined || outcome !== undefined || (size > 0 && offset === size);
}

function reasonOf(reason: RefusalReason, name: string, passport: Passport) {
  return { reasonCode: reason, reason: toWireText(refusalWords(reason, ruleOf(passport, name))) };
}
