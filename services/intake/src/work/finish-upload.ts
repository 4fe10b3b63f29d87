/** Looks into a file whose bytes are all there, and attaches it. May be begun again at any place: what was done stays done. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { AttachmentRule, FileType } from '@darcha/proto/passport.ts';
import type { Application } from '../domain/application.ts';
import { type Attachment, attachmentsOf, type RefusalReason, ruleOf } from '../domain/attachments/attachment.ts';
import type { Content } from '../domain/attachments/content.ts';
import { namedAs } from '../domain/attachments/file-name.ts';
import { inspect } from '../domain/attachments/inspect.ts';
import { watch } from '../domain/attachments/watch.ts';
import { holdWithinMs } from '../files.ts';
import type { Intake } from '../intake.ts';
import { actorUnder } from '../mandates.ts';
import { perform } from '../perform.ts';
import { ScannerAway } from '../remote/clamd.ts';
import type { Upload, UploadOutcome } from '../store/attachments/uploads.ts';

/** What the application says when a file cannot be attached any more. */
const turnedAway: Readonly<Record<string, RefusalReason>> = {
  'attachments-too-many': 'no-room',
  'action-not-allowed': 'not-taken-now',
  'application-unknown': 'not-taken-now',
  'correction-not-asked': 'not-taken-now',
  'mandate-not-in-force': 'not-taken-now',
};

export async function finishUpload(intake: Intake, upload: Upload): Promise<UploadOutcome> {
  const { uploads, blobs, vault, limits } = intake.files;
  const outcome = await outcomeOf(intake, upload).catch(outcomeOfLoss);
  // Told for as long as an upload lasts, to whoever comes back to see what became of it.
  await uploads.settle(upload.id, outcome, new Date(intake.now().getTime() + limits.uploadMs));
  const kept = await blobs.find(upload.id);
  await vault.clear(upload.id, kept?.parts);
  return outcome;
}

/** Bytes the storage has lost do not come back by waiting: the sender is told, and sends them again. */
function outcomeOfLoss(error: unknown): UploadOutcome {
  if (!isDomainError(error, 'attachment-damaged')) throw error;
  return { state: 'refused', reason: 'damaged' };
}

async function outcomeOf(intake: Intake, upload: Upload): Promise<UploadOutcome> {
  const held = await intake.store.find(upload.number);
  if (!held) return { state: 'refused', reason: 'not-taken-now' };
  const { application } = held;
  if (attachmentsOf(application).some(({ id }) => id === upload.id))
    return { state: 'attached', attachment: upload.id };
  const passport = await intake.passports.get(application.service, application.serviceVersion);
  const rule = ruleOf(passport, upload.name);
  if (!rule) return { state: 'refused', reason: 'not-taken-now' };
  const looked = await lookInto(intake, upload, rule);
  return 'refused' in looked ? { state: 'refused', reason: looked.refused } : await attach(intake, upload, looked);
}

interface Looked {
  type: FileType;
  digest: string;
  state: Attachment['state'];
}

async function lookInto(
  intake: Intake,
  { id, parts, digest }: Upload,
  { types }: AttachmentRule,
): Promise<Looked | { refused: RefusalReason }> {
  const content = intake.files.vault.open(id, parts);
  const seen = await watch(content);
  if (digest !== '' && digest !== seen.digest) return { refused: 'digest-differs' };
  const found = await inspect(content, seen, types);
  if ('refused' in found) return found;
  const state = await scanned(intake, content);
  return state === 'refused' ? { refused: 'infected' } : { type: found.type, digest: seen.digest, state };
}

async function scanned({ files, log }: Intake, content: Content): Promise<Attachment['state']> {
  if (!files.scan) return 'clean';
  try {
    return (await files.scan(content, files.limits.scanMs)) === 'clean' ? 'clean' : 'refused';
  } catch (error) {
    if (!(error instanceof ScannerAway)) throw error;
    log.warn({ err: error }, 'a file could not be scanned and waits in quarantine');
    return 'quarantined';
  }
}

/** The bytes are kept for the application before it holds them: should it never come to, they are swept. */
async function attach(intake: Intake, upload: Upload, looked: Looked): Promise<UploadOutcome> {
  const { id, owner, number, name, parts } = upload;
  const { blobs } = intake.files;
  const now = intake.now();
  const checkAt = new Date(now.getTime() + holdWithinMs);
  const own = { id, owner, size: upload.offset, parts, applications: [number], checkAt };
  const blob = (await blobs.share(owner, looked.digest, number, checkAt)) ?? (await blobs.insert(own, looked.digest));
  const attachment: Attachment = {
    ...looked,
    ...{ id, name, blob: blob.id, size: upload.offset },
    fileName: namedAs(upload.fileName, looked.type),
    addedAt: now.toISOString(),
  };
  try {
    const { application } = await perform(intake, {
      number,
      actor: (held) => actorUnder(intake, held, upload.mandate),
      command: () => ({ name: 'attach', attachment }),
      ...(looked.state === 'quarantined' && { work: { at: now, attempts: 0 } }),
    });
    return { state: 'attached', attachment: heldAs(application, attachment) };
  } catch (error) {
    const reason = isDomainError(error) ? turnedAway[error.code] : undefined;
    if (!reason) throw error;
    return { state: 'refused', reason };
  }
}

/** The same file may have been attached before, under the identifier it then got. */
function heldAs(application: Application, { id, name, digest }: Attachment): string {
  const all = attachmentsOf(application);
  const held = all.find((one) => one.id === id) ?? all.find((one) => one.name === name && one.digest === digest);
  return held?.id ?? id;
}
