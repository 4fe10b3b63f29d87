/** What is done about files by itself: uploads whose instance has died are finished, what nobody holds any more is removed. */

import { runInContext } from '@darcha/kit/context.ts';
import type { Rounds } from '@darcha/kit/rounds.ts';
import { attachmentsOf } from '../domain/attachments/attachment.ts';
import { forget } from '../files.ts';
import type { Intake } from '../intake.ts';
import type { Blob } from '../store/attachments/blobs.ts';
import { lastingContext } from './context.ts';
import { finishUpload } from './finish-upload.ts';
import { startLoop } from './loop.ts';

const roundSize = 50;
/** Every file is looked at so often whether an application still holds it, milliseconds. */
const everyMs = 24 * 60 * 60_000;

export function startFileLoops(intake: Intake): Rounds[] {
  const { timing, log } = intake;
  return [
    startLoop('uploads', () => finishDue(intake), timing.pollMs, log),
    startLoop('files', () => sweepFiles(intake), timing.sweepMs, log),
  ];
}

async function finishDue(intake: Intake): Promise<boolean> {
  const upload = await intake.files.uploads.takeDue(intake.now(), intake.timing.leaseMs);
  if (!upload) return false;
  await runInContext(lastingContext(intake.timing.attemptMs), () => finishUpload(intake, upload));
  return true;
}

/** Says whether there may be more at once. */
export async function sweepFiles(intake: Intake): Promise<boolean> {
  const { uploads, blobs } = intake.files;
  const now = intake.now();
  const expired = await uploads.findExpired(now, roundSize);
  for (const { id } of expired) await forget(intake.files, id);
  let looked = 0;
  for (; looked < roundSize; looked++) {
    const blob = await blobs.takeDue(now, intake.timing.leaseMs);
    if (!blob) break;
    await lookAt(intake, blob);
  }
  return expired.length === roundSize || looked === roundSize;
}

/** In this order: nobody can come to hold it, its bytes are gone, nothing tells of it. */
async function lookAt(intake: Intake, blob: Blob): Promise<void> {
  const { blobs, vault } = intake.files;
  const applications: string[] = [];
  for (const number of blob.gone ? [] : blob.applications) {
    if (await holds(intake, number, blob.id)) applications.push(number);
  }
  const checkAt = applications.length > 0 ? new Date(intake.now().getTime() + everyMs) : blob.checkAt;
  if (!(await blobs.looked(blob, { applications, checkAt })) || applications.length > 0) return;
  await vault.clear(blob.id);
  await blobs.remove(blob.id);
}

async function holds({ store }: Intake, number: string, blob: string): Promise<boolean> {
  const application = (await store.find(number))?.application;
  if (!application) return false;
  const all = [...attachmentsOf(application), ...attachmentsOf(application.submitted ?? {})];
  return all.some((one) => one.blob === blob);
}
