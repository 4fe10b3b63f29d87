/** The files of an application, as they are. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { beginMember, type Exported, type Member, pieceBytes, withheld } from '@darcha/proto/exported.ts';
import type { Application } from '../../domain/application.ts';
import { type Attachment, attachmentsOf, mediaTypes } from '../../domain/attachments/attachment.ts';
import { type WithheldCode, withheldWords } from '../../domain/personal/words.ts';
import type { Intake } from '../../intake.ts';
import { damaged } from '../../store/attachments/parts.ts';

/** Where the bytes of an attachment stand in an export; attachments of the same content share them. */
export function pathOf({ digest, type }: Attachment): string {
  return `files/${digest}.${type}`;
}

export async function* fileMembers(
  intake: Intake,
  application: Application,
  { files }: { files: Set<string> },
): AsyncGenerator<Exported> {
  for (const attachment of [...attachmentsOf(application), ...attachmentsOf(application.submitted ?? {})]) {
    if (files.has(attachment.digest)) continue;
    files.add(attachment.digest);
    yield* fileMember(intake, attachment);
  }
}

async function* fileMember(intake: Intake, attachment: Attachment): AsyncGenerator<Exported> {
  const changedAt = new Date(attachment.addedAt);
  const named: Member = { path: pathOf(attachment), mediaType: mediaTypes[attachment.type], changedAt };
  if (attachment.state !== 'clean') {
    yield withheld('attachment-not-clean', withheldWords['attachment-not-clean'], named);
    return;
  }
  let begun = false;
  try {
    for await (const bytes of bytesOf(intake, attachment)) {
      if (!begun) yield beginMember(named);
      begun = true;
      yield { piece: { bytes } };
    }
  } catch (error) {
    const code = isDomainError(error) ? error.code : '';
    if (!Object.hasOwn(withheldWords, code)) throw error;
    yield withheld(code, withheldWords[code as WithheldCode], begun ? undefined : named);
  }
}

async function* bytesOf({ files }: Intake, { blob, size }: Attachment): AsyncGenerator<Buffer> {
  const kept = await files.blobs.find(blob);
  if (!kept || kept.size !== size) throw damaged();
  const content = files.vault.open(blob, kept.parts);
  for (let at = 0; at < size; at += pieceBytes) yield await content.read(at, Math.min(size, at + pieceBytes));
}
