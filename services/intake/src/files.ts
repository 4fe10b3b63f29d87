/** What the service's parts need to work with files. */
import type { Application } from './domain/application.ts';
import { attachmentsOf } from './domain/attachments/attachment.ts';
import type { Intake } from './intake.ts';
import type { Scanner } from './remote/clamd.ts';
import type { Blobs } from './store/attachments/blobs.ts';
import type { Uploads } from './store/attachments/uploads.ts';
import type { Vault } from './store/attachments/vault.ts';

export interface Files {
  uploads: Uploads;
  blobs: Blobs;
  vault: Vault;
  /** Undefined where none is configured: then files are looked into, and not scanned. */
  scan: Scanner | undefined;
  limits: FileLimits;
}

export interface FileLimits {
  /** Bytes of the files of one application together. */
  perApplication: number;
  /** Bytes a person or legal entity may have in all applications together. */
  perOwner: number;
  /** Uploads a person or legal entity may have under way. */
  uploadsPerOwner: number;
  /** How long an upload can be gone on with, milliseconds. */
  uploadMs: number;
  /** How long the scanner is waited for while somebody waits, milliseconds. */
  scanMs: number;
}

/** How long an application has to come to hold a file that was kept for it, milliseconds. */
export const holdWithinMs = 60 * 60_000;

/**
 * Ends an upload: nobody can go on with it, its bytes are gone unless they have become those of a file, nothing tells of it. Cut
 * short in between it is done again with what has expired. False when its bytes are being looked into.
 */
export async function forget({ uploads, blobs, vault }: Files, id: string): Promise<boolean> {
  if (!(await uploads.remove(id))) return false;
  const kept = await blobs.find(id);
  await vault.clear(id, kept?.parts);
  await uploads.forget(id);
  return true;
}

/** Has the bytes looked at that a step has let go of: the step is taken, and failing here only leaves them to their turn. */
export async function letGo(
  { files, now, log }: Pick<Intake, 'files' | 'now' | 'log'>,
  before: Application,
  after: Application,
): Promise<void> {
  if (before.attachments === after.attachments) return;
  const held = new Set(attachmentsOf(after).map(({ blob }) => blob));
  const gone = attachmentsOf(before).filter(({ blob }) => !held.has(blob));
  const latest = new Date(now().getTime() + holdWithinMs);
  try {
    for (const { blob } of gone) await files.blobs.lookSoon(blob, now(), latest);
  } catch (error) {
    log.warn({ err: error, application: after.number }, 'files that were let go of are swept later');
  }
}
