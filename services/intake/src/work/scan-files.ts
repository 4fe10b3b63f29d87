/** Has files scanned that were attached while the scanner was away. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Application } from '../domain/application.ts';
import { attachmentsOf } from '../domain/attachments/attachment.ts';
import type { Command } from '../domain/command.ts';
import { isAwaiting } from '../domain/portal-steps.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { ScannerAway } from '../remote/clamd.ts';
import type { Work } from '../store/store.ts';
import { nextAttempt } from './attempts.ts';
import type { Start } from './process.ts';

type Verdicts = Extract<Command, { name: 'judge' }>['verdicts'];

/**
 * The application once its files have been scanned, to be gone on with; undefined where it has to wait for the scanner, or
 * somebody else has moved it on. One without files in quarantine is given back as it is.
 */
export async function scanFiles(intake: Intake, held: Start): Promise<Start | undefined> {
  const { application } = held;
  const waiting = quarantined(application);
  if (waiting.length === 0) return await restOf(intake, held);
  const verdicts = await scanEach(intake, application);
  const again = nextAttempt(intake.timing, intake.now(), held.work);
  const done = verdicts.size === waiting.length;
  if (verdicts.size > 0) await take(intake, application, { name: 'judge', verdicts }, done ? undefined : again);
  if (!done && isAwaiting(application.status)) await take(intake, application, { name: 'await-scan' }, again);
  const after = await intake.store.find(application.number);
  if (!after) return undefined;
  if (done) return quarantined(after.application).length === 0 ? await restOf(intake, after) : undefined;
  await intake.store.postpone(after.application, again);
  return undefined;
}

function quarantined(application: Application) {
  return attachmentsOf(application).filter(({ state }) => state === 'quarantined');
}

/** Nothing is left to be done by itself with what is in the applicant's hands. */
async function restOf(intake: Intake, held: Start): Promise<Start> {
  if (held.work && !isAwaiting(held.application.status)) await intake.store.postpone(held.application, null);
  return held;
}

async function take(intake: Intake, { number }: Application, command: Command, work: Work | undefined): Promise<void> {
  await perform(intake, { number, actor: () => ({ role: 'portal' }), command: () => command, ...(work && { work }) });
}

/** Those there is an answer for. */
async function scanEach({ files, log, timing }: Intake, application: Application): Promise<Verdicts> {
  const verdicts = new Map<string, 'clean' | 'refused'>();
  for (const { id, blob } of quarantined(application)) {
    const kept = await files.blobs.find(blob);
    try {
      // Where the scanner was taken out of the configuration, what waited for it is as good as what comes now.
      const content = kept && files.vault.open(blob, kept.parts);
      const verdict = files.scan && content ? await files.scan(content, timing.attemptMs) : 'clean';
      verdicts.set(id, verdict === 'infected' ? 'refused' : 'clean');
    } catch (error) {
      const isLost = isDomainError(error, 'attachment-damaged');
      if (!isLost && !(error instanceof ScannerAway)) throw error;
      log.warn({ err: error, application: application.number }, 'a file could not be scanned and waits');
      // Without the scanner there is no answer for the others, either.
      if (!isLost) break;
    }
  }
  return verdicts;
}
