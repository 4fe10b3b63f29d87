import { randomBytes } from 'node:crypto';
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { type AttachmentRule, largestBytes } from '@darcha/proto/passport.ts';
import { attachmentNameUnknown, attachmentsTooMany, checkAttachable } from '../../domain/attachment-steps.ts';
import { attachmentsOf, holding, mostOf, ruleOf } from '../../domain/attachments/attachment.ts';
import { tidyFileName } from '../../domain/attachments/file-name.ts';
import { permit } from '../../domain/guards.ts';
import { forget } from '../../files.ts';
import type { Intake } from '../../intake.ts';
import type { Upload } from '../../store/attachments/uploads.ts';
import { requirePerson } from '../call.ts';
import { type Found, findFor, type Rpc } from './access.ts';
import { toWireUpload } from './wire.ts';

const longestName = 1_000;

/**
 * Begins an upload. Errors: `sign-in-required`, `persons-only`, `application-unknown`, `action-not-allowed`,
 * `attachment-name-unknown`, `correction-not-asked`, `attachment-empty`, `attachment-too-large`, `attachments-too-many`,
 * `attachment-space-exhausted`, `request-invalid`.
 */
export function createUpload(intake: Intake): Rpc<'CreateUpload'> {
  return async ({ number, name, fileName, size, digest, openEnded }) => {
    requirePerson();
    const found = await findFor(intake, number);
    const { application, passport, actor } = found;
    permit(application, 'attach', actor);
    const rule = ruleOf(passport, name);
    if (!rule) throw attachmentNameUnknown(name, Object.keys(passport.attachments ?? {}));
    // Before the bytes are on their way; what is attached is looked at again.
    checkAttachable(application, passport, name);
    checkFields(fileName, digest);
    const most = openEnded ? largestBytes(rule) : size;
    if (most <= 0) throw attachmentEmpty();
    if (most > largestBytes(rule)) throw attachmentTooLarge(rule.largest);
    await checkRoom(intake, found, { name, rule, bytes: most });
    const now = intake.now();
    const upload: Upload = {
      id: randomBytes(16).toString('base64url'),
      number: application.number,
      owner: application.owner,
      ...(actor.role === 'applicant' && actor.as && { mandate: actor.as.mandate }),
      ...{ name, digest, fileName: tidyFileName(fileName), size: openEnded ? 0 : size, most },
      ...{ offset: 0, parts: [], createdAt: now },
      expires: new Date(now.getTime() + intake.files.limits.uploadMs),
    };
    await intake.files.uploads.insert(upload);
    await checkStillRoom(intake, upload);
    return { upload: toWireUpload(upload, passport, []) };
  };
}

function checkFields(fileName: string, digest: string): void {
  if (fileName === '' || fileName.length > longestName) {
    throw invalidField('/fileName', 'length', 'Give the name of the file, in at most 1,000 characters.');
  }
  if (digest !== '' && !/^[0-9a-f]{64}$/.test(digest)) {
    throw invalidField(
      '/digest',
      'pattern',
      'Give the SHA-256 as 64 hexadecimal digits in small letters, or leave it out.',
    );
  }
}

async function checkRoom(
  { files }: Intake,
  { application }: Found,
  { name, rule, bytes }: { name: string; rule: AttachmentRule; bytes: number },
): Promise<void> {
  const { perApplication, perOwner, uploadsPerOwner } = files.limits;
  const attached = attachmentsOf(application);
  if (holding(attached, name).length >= mostOf(rule)) {
    throw attachmentsTooMany(`At most ${mostOf(rule)} files are attached as "${name}".`);
  }
  const together = attached.reduce((sum, { size }) => sum + size, bytes);
  if (together > perApplication) throw spaceExhausted('The files of one application', perApplication);
  const underWay = await files.uploads.held(application.owner);
  if (underWay.count >= uploadsPerOwner) throw uploadsTooMany(uploadsPerOwner);
  const kept = await files.blobs.heldBytes(application.owner);
  if (kept + underWay.bytes + bytes > perOwner) throw spaceExhausted('Your files in all applications', perOwner);
}

/** Of many begun at the same moment each has found room: it is counted again with its own among them. */
async function checkStillRoom({ files }: Intake, { id, owner }: Upload): Promise<void> {
  const { perOwner, uploadsPerOwner } = files.limits;
  const underWay = await files.uploads.held(owner);
  const tooMany = underWay.count > uploadsPerOwner;
  if (!tooMany && (await files.blobs.heldBytes(owner)) + underWay.bytes <= perOwner) return;
  await forget(files, id);
  throw tooMany ? uploadsTooMany(uploadsPerOwner) : spaceExhausted('Your files in all applications', perOwner);
}

function uploadsTooMany(most: number): DomainError {
  return attachmentsTooMany(`You have ${most} uploads under way, which is as many as may be.`);
}

export function attachmentEmpty(): DomainError {
  const message = 'The file is empty. Open it on your device to see whether it is the right one, and choose it again.';
  const faults = [{ path: '/size', code: 'minimum', message }];
  return new DomainError('invalid', 'attachment-empty', message, { faults });
}

export function attachmentTooLarge(largest: string): DomainError {
  const message = `The file is larger than ${largest}, the most that is taken here. Make it smaller, or split it.`;
  const faults = [{ path: '/size', code: 'maximum', message }];
  return new DomainError('invalid', 'attachment-too-large', message, { faults });
}

function spaceExhausted(what: string, bytes: number): DomainError {
  const message = `${what} have at most ${Math.floor(bytes / 1024 / 1024)} MB together. Take some away, or make them smaller.`;
  return new DomainError('too-many', 'attachment-space-exhausted', message);
}
