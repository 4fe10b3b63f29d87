/** Between an application and its stored form: what is personal is sealed, each part to its place. */
import { bytesOf } from '@darcha/kit/mongo/bytes.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import {
  type Applicant,
  type Application,
  type Evidence,
  type Form,
  issuedOf,
  type Status,
  type Submitted,
} from '../domain/application.ts';
import type { Attachment } from '../domain/attachments/attachment.ts';
import { dueAt } from '../domain/clock.ts';
import type { Overridden } from '../domain/duplicates.ts';
import { type Hold, reviewedFrom } from '../domain/hold.ts';
import type { Letters } from '../domain/letters.ts';
import type { Findings } from '../domain/parts.ts';
import type { Recorded, RecordSecrets } from '../domain/record-keeping.ts';
import { conductedBy, type Representation } from '../domain/representation.ts';
import { openSigning, type Signing } from '../domain/signing.ts';
import { queuesOf } from './queues.ts';
import type { Held } from './store.ts';
import { type OpenStatus, type Part, parts, type StoredApplication, type StoredChange } from './stored.ts';

export interface Codec {
  change(application: Application): StoredChange;
  /** Sealed parts; with `before`, only those that differ from it. */
  parts(application: Application, before?: Application): Partial<Record<Part, Buffer>>;
  read(stored: StoredApplication): Application;
  held(stored: StoredApplication): Held;
  resultCodeHash(code: string): string;
}

export function createCodec(sealer: Sealer): Codec {
  const resultCodeHash = (code: string) => sealer.pseudonym(`result:${code}`);
  const read = (stored: StoredApplication) => readStored(stored, sealer);
  return {
    change: ({
      version,
      sequence,
      status,
      clock,
      escalated,
      parts,
      opinions,
      threads,
      record,
      keptUntil,
      erasedAt,
      onlyOne,
      representation,
      signing,
      informed,
      hold,
      erasureDelay,
    }) => ({
      version,
      sequence,
      status: openPart(status),
      ...('until' in status && { deadline: status.until }),
      ...dueFields({ status, clock, parts, keptUntil, signing, hold, erasureDelay }),
      ...(erasureDelay && { erasureDelay }),
      ...(keptUntil && { keptUntil }),
      ...(erasedAt && { erasedAt }),
      ...(clock && { clock }),
      ...(escalated && { escalated }),
      ...(onlyOne && { onlyOne }),
      ...representedBy(representation),
      ...awaitedIn(status, signing),
      ...(hold && { heldUntil: reviewedFrom(hold) }),
      ...(signing && { signers: signing.signatures.map(({ who }) => who) }),
      ...(informed && { informed }),
      ...(parts && { parts }),
      ...(opinions && { opinions }),
      ...(threads && { threads }),
      ...(record && { recorded: openRecord(record) }),
      ...queuesOf({ status, ...(parts && { parts }), ...(opinions && { opinions }) }),
      ...resultFields(status, resultCodeHash),
    }),
    parts: (application, before) => {
      const values = partsOf(application);
      const known = before && partsOf(before);
      const changed = parts.filter((part) => values[part] !== undefined && values[part] !== known?.[part]);
      const seal = (part: Part) => sealer.seal(values[part], placeOf(application.number, part));
      return Object.fromEntries(changed.map((part) => [part, seal(part)]));
    },
    read,
    held: (stored) => ({
      application: read(stored),
      handled: stored.handled,
      creation: stored.creation,
      ...(stored.work && { work: stored.work }),
    }),
    resultCodeHash,
  };
}

function placeOf(number: string, part: Part): string {
  return `application/${number}/${part}`;
}

/** Parts that were left out of what was read are empty. */
function readStored(stored: StoredApplication, sealer: Sealer): Application {
  const open = <T>(part: Part, fallback: T): T => {
    const sealed = stored.sealed[part];
    return sealed ? sealer.open<T>(bytesOf(sealed), placeOf(stored._id, part)) : fallback;
  };
  const { version, sequence, service, serviceVersion, tier, agency, owner, createdAt } = stored;
  const secret = stored.sealed.secret && { secret: open('secret', {}) };
  const findings = stored.sealed.findings && { findings: open<Findings>('findings', {}) };
  const submitted = stored.sealed.submitted && { submitted: open<Submitted>('submitted', { form: {}, evidence: {} }) };
  return {
    number: stored._id,
    ...{ version, sequence, service, serviceVersion, tier, agency, owner, createdAt },
    ...(stored.bundle && { bundle: stored.bundle }),
    applicant: open<Applicant>('applicant', { pin: '', name: '' }),
    form: open<Form>('form', {}),
    evidence: open<Record<string, Evidence>>('evidence', {}),
    ...(stored.sealed.attachments && { attachments: open<Attachment[]>('attachments', []) }),
    ...submitted,
    ...(stored.clock && { clock: stored.clock }),
    ...(stored.escalated && { escalated: stored.escalated }),
    ...(stored.sealed.extension && { extension: open('extension', { reasons: { language: 'uz-Latn', text: '' } }) }),
    ...(stored.parts && { parts: stored.parts }),
    ...findings,
    ...(stored.opinions && { opinions: stored.opinions }),
    ...(stored.threads && { threads: stored.threads }),
    ...(stored.readUpTo && { readUpTo: stored.readUpTo }),
    ...(stored.sealed.letters && { letters: open<Letters>('letters', { messages: [], opinions: {} }) }),
    ...(stored.readers && { readers: stored.readers }),
    ...(stored.followUp && { followUp: stored.followUp }),
    ...(stored.fileReaders && { fileReaders: stored.fileReaders }),
    ...(stored.keptUntil && { keptUntil: stored.keptUntil }),
    ...(stored.erasureDelay && { erasureDelay: stored.erasureDelay }),
    ...(stored.erasedAt && { erasedAt: stored.erasedAt }),
    ...recordIn(stored, open),
    ...(stored.onlyOne && { onlyOne: stored.onlyOne }),
    ...(stored.preparedBy !== undefined && { preparedBy: stored.preparedBy }),
    ...(stored.preparedDraft !== undefined && { preparedDraft: stored.preparedDraft }),
    ...(stored.informed && { informed: stored.informed }),
    ...(stored.sealed.overridden && {
      overridden: open<Overridden>('overridden', { number: '', reasons: { language: 'uz-Latn', text: '' } }),
    }),
    ...(stored.sealed.hold && { hold: open('hold', {} as Hold) }),
    ...(stored.sealed.signing && { signing: open('signing', {} as Signing) }),
    ...(stored.sealed.representation && { representation: open('representation', {} as Representation) }),
    status: { ...stored.status, ...secret } as unknown as Status,
  };
}

/** Without its secrets, which are sealed. */
export function openRecord({ secrets: _, ...open }: Recorded): Omit<Recorded, 'secrets'> {
  return open;
}

/** Left out where its secrets were: of what is in a list no step is taken. */
function recordIn(
  { recorded, sealed }: StoredApplication,
  open: <T>(part: Part, fallback: T) => T,
): Pick<Application, 'record'> {
  if (!recorded || !sealed.record) return {};
  return { record: { ...recorded, secrets: open<RecordSecrets>('record', { key: '', officials: {} }) } };
}

type Dated = {
  [Name in 'clock' | 'parts' | 'keptUntil' | 'signing' | 'hold' | 'erasureDelay']: Application[Name] | undefined;
};

function dueFields({ status, clock, parts, keptUntil, signing, hold, erasureDelay }: Dated & { status: Status }): {
  expires?: Date;
} {
  const expires = dueAt({
    status,
    ...(clock && { clock }),
    ...(parts && { parts }),
    ...(keptUntil && { keptUntil }),
    ...(signing && { signing }),
    ...(hold && { hold }),
    ...(erasureDelay && { erasureDelay }),
  });
  return expires ? { expires } : {};
}

function partsOf(application: Application): Record<Part, unknown> {
  const { applicant, form, evidence, attachments, submitted, extension, findings, overridden, letters, status } =
    application;
  const { representation, signing, hold } = application;
  const record = application.record?.secrets;
  const secret = 'secret' in status ? status.secret : undefined;
  return {
    applicant,
    form,
    evidence,
    attachments,
    submitted,
    extension,
    findings,
    overridden,
    letters,
    secret,
    record,
    representation,
    signing,
    hold,
  };
}

/** By which it is found, as long as it is conducted so. */
function representedBy(representation: Representation | undefined): Pick<StoredChange, 'represented'> {
  const held = representation && conductedBy({ representation });
  return held ? { represented: { mandate: held.mandate, by: held.by } } : {};
}

/** Those who have signed have it in their list until all have. */
function awaitedIn(status: Status, signing: Signing | undefined): Pick<StoredChange, 'awaited'> {
  const asked = openSigning({ status, signing });
  return asked ? { awaited: asked.signatures.map(({ who }) => who) } : {};
}

function openPart(status: Status): OpenStatus {
  if (!('secret' in status)) return { ...status };
  const { secret: _, ...open } = status;
  return open;
}

function resultFields(status: Status, hash: (code: string) => string) {
  const issued = issuedOf(status);
  return (
    issued && {
      resultCode: hash(issued.code),
      resultDigest: issued.digest,
      ...(issued.place && { resultPlace: issued.place }),
    }
  );
}
