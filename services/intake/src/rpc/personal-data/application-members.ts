/** The members of an export that come from one application. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Exported, jsonMember, type Member, member, withheld } from '@darcha/proto/exported.ts';
import type { Language } from '@darcha/proto/text.ts';
import { type Application, issuedOf } from '../../domain/application.ts';
import { attachmentsOf } from '../../domain/attachments/attachment.ts';
import { secretsToFollow } from '../../domain/follow-up.ts';
import { toldApplication } from '../../domain/personal/told.ts';
import { withheldWords } from '../../domain/personal/words.ts';
import { recordFile } from '../../domain/record-file.ts';
import type { Intake } from '../../intake.ts';
import type { Upload } from '../../store/attachments/uploads.ts';
import { signedHead } from '../record.ts';
import { contentOf } from '../verification.ts';
import { fileMembers, pathOf } from './file-members.ts';

export interface Exporting {
  language: Language;
  /** Files handed over already, by digest: the same file stands in an export once. */
  files: Set<string>;
}

/** More than can be under way and refused within the day for which that is told. */
const mostUploads = 10_000;
/** How often a result is tried to be printed while others are, and the pause, milliseconds. */
const tries = { most: 30, pauseMs: 1_000 };

export async function* applicationMembers(
  intake: Intake,
  number: string,
  exporting: Exporting,
): AsyncGenerator<Exported> {
  const found = await intake.store.findWithRecord(number);
  if (!found) return;
  const { application } = found;
  const folder = `applications/${number}`;
  yield* jsonMember(`${folder}/application.json`, whole(intake, application));
  if (application.record) {
    const { head } = await signedHead(intake, application, application.record);
    yield* jsonMember(`${folder}/record.json`, recordFile({ ...found, record: application.record }, head));
  }
  yield* resultMembers(intake, application, { ...exporting, folder });
  yield* fileMembers(intake, application, exporting);
  yield* uploadMembers(await intake.files.uploads.list(number, mostUploads), folder);
}

function whole({ sealer: { pseudonym } }: Intake, application: Application) {
  const all = [...attachmentsOf(application), ...attachmentsOf(application.submitted ?? {})];
  const files = Object.fromEntries(all.map((attachment) => [attachment.id, pathOf(attachment)]));
  return {
    ...toldApplication(application),
    ...secretsToFollow(pseudonym, application),
    // Where the bytes of each attachment stand in the export.
    ...(all.length > 0 && { files }),
  };
}

async function* resultMembers(
  intake: Intake,
  application: Application,
  { folder, language }: Exporting & { folder: string },
): AsyncGenerator<Exported> {
  const issued = issuedOf(application.status);
  const { content } = contentOf(application) ?? {};
  if (!issued || !content) return;
  const changedAt = new Date(issued.at);
  const document = { path: `${folder}/result.jws`, mediaType: 'application/jose', changedAt };
  yield* member(document, Buffer.from(issued.document));
  const named: Member = { path: `${folder}/result-${language}.pdf`, mediaType: 'application/pdf', changedAt };
  const pdf = await printed(intake, { content, language, document: issued.document });
  if (pdf) yield* member(named, pdf);
  else yield withheld('result-not-printed', withheldWords['result-not-printed'], named);
}

async function printed({ printer, log }: Intake, printing: Parameters<Intake['printer']['print']>[0]) {
  try {
    for (let attempt = 0; attempt < tries.most; attempt++) {
      const pdf = await printer.print(printing);
      if (pdf) return pdf;
      await sleep(tries.pauseMs);
    }
  } catch (error) {
    log.error({ err: error }, 'a result could not be printed for an export');
  }
  return undefined;
}

function* uploadMembers(uploads: readonly Upload[], folder: string): Generator<Exported> {
  for (const upload of uploads) {
    const { id, name, fileName, digest, size, offset, createdAt, expires, outcome } = upload;
    if (outcome?.state === 'attached') continue;
    const told = { id, name, fileName, digest, size, offset, createdAt, expires, ...(outcome && { outcome }) };
    yield* jsonMember(`${folder}/uploads/${id}.json`, told, createdAt);
    const bytes = { path: `${folder}/uploads/${id}`, mediaType: 'application/octet-stream', changedAt: createdAt };
    yield withheld('upload-unfinished', withheldWords['upload-unfinished'], bytes);
  }
}
