/** Disputes: one document for each access that was disputed; what people and agencies have written is sealed. */

import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Clock } from '@darcha/legal-clock/legal-clock.ts';
import type { Db, Filter } from 'mongodb';
import type { Dispute, DisputeState, Reply } from '../domain/disputes/dispute.ts';
import { dueAt } from '../domain/disputes/term.ts';
import { unlessTaken } from './documents.ts';
import { fromText, toText } from './signed-text.ts';

export interface Listing {
  /** Those of a person, by pseudonym and the newest first, or those an agency has to answer, the oldest first. */
  of: { subject: string } | { agency: string };
  state?: DisputeState['kind'] | undefined;
  /** Only those behind this position in that order; 0 for the first. */
  behind: number;
  limit: number;
}

export interface Among {
  by: string;
  application: string;
  positions: readonly number[];
}

export interface DisputeStore {
  /** Makes the indexes; done once before anything is written. */
  prepare(): Promise<void>;
  /** Which of these accesses are disputed. */
  disputed(positions: readonly number[]): Promise<ReadonlySet<number>>;
  /** False when the access is disputed already. Its agency is to be told. */
  insert(dispute: Dispute): Promise<boolean>;
  /** Some that their agencies have not been told of. */
  untold(limit: number): Promise<Dispute[]>;
  /** Told, unless there is more to tell since. */
  told(dispute: Dispute): Promise<void>;
  /** Some of whose term somebody has to be told. */
  due(now: Date, limit: number): Promise<Dispute[]>;
  /** Keeps what was done about the term, and that the agency is to be told; false when somebody was faster. */
  remind(before: Dispute, after: Dispute): Promise<boolean>;
  /** Keeps a longer term with its reasons; false when somebody was faster. */
  extend(before: Dispute, after: Dispute): Promise<boolean>;
  /** Positions of accesses whose disputes are open, in order, behind one; 0 for the first. */
  openBehind(position: number, limit: number): Promise<number[]>;
  /** Positions of accesses a member asked for an application, and of any among these, whose disputes are open. */
  openAmong(among: Among): Promise<number[]>;
  get(position: number): Promise<Dispute | undefined>;
  list(listing: Listing): Promise<Dispute[]>;
  /** False when it is not open any more. */
  answer(position: number, reply: Reply): Promise<boolean>;
}

interface Kept {
  _id: number;
  subject: string;
  agency: string;
  asked?: NonNullable<Dispute['asked']>;
  state: DisputeState['kind'];
  /** True until the agency has been told. */
  untold?: true;
  openedAt: Date;
  clock?: Clock;
  /** When somebody has to be told of the term next. */
  due?: Date;
  overdue?: true;
  extension?: StoredBytes;
  text: StoredBytes;
  reply?: { at: Date; sealed: StoredBytes };
}

interface SealedReply {
  text: string;
  official?: string | undefined;
  statement?: ReturnType<typeof toText>;
}

/** More accesses than an application makes. */
const mostAmong = 500;

export function createDisputeStore(database: Db, sealer: Sealer): DisputeStore {
  const disputes = database.collection<Kept>('disputes');
  const read = reader(sealer);
  return {
    prepare: async () => {
      await disputes.createIndexes([
        { key: { subject: 1, _id: -1 } },
        { key: { agency: 1, state: 1, _id: 1 } },
        { key: { untold: 1 }, sparse: true },
        { key: { due: 1 }, sparse: true },
        { key: { state: 1, _id: 1 } },
        { key: { 'asked.application': 1 }, sparse: true },
      ]);
    },
    disputed: async (positions) => {
      if (positions.length === 0) return new Set();
      const found = await disputes.find({ _id: { $in: [...positions] } }, { projection: { _id: 1 } }).toArray();
      return new Set(found.map(({ _id }) => _id));
    },
    insert: async (dispute) => {
      const { position, subject, agency, asked, text, openedAt } = dispute;
      const sealed = sealer.seal(text, placeOf(position));
      const document: Kept = { _id: position, subject, agency, state: 'open', untold: true, openedAt, text: sealed };
      return unlessTaken(() => disputes.insertOne({ ...document, ...(asked && { asked }), ...termOf(dispute) }));
    },
    untold: async (limit) => (await disputes.find({ untold: true }).limit(limit).toArray()).map(read),
    told: async (dispute) => {
      await disputes.updateOne(asRead(dispute), { $unset: { untold: '' } });
    },
    due: async (now, limit) =>
      (
        await disputes
          .find({ due: { $lte: now } })
          .sort({ due: 1 })
          .limit(limit)
          .toArray()
      ).map(read),
    remind: async (before, after) => {
      const { due, ...term } = termOf(after);
      const gone = due ? {} : { $unset: { due: '' as const } };
      const update = { $set: { ...term, ...(due && { due }), untold: true as const }, ...gone };
      return (await disputes.updateOne({ ...asRead(before), state: 'open' }, update)).matchedCount === 1;
    },
    extend: async (before, after) => {
      const { position, extension } = after;
      const sealed = extension && { extension: sealer.seal(extension.text, extensionOf(position)) };
      const update = { $set: { ...termOf(after), ...sealed } };
      return (await disputes.updateOne({ ...asRead(before), state: 'open' }, update)).matchedCount === 1;
    },
    openBehind: async (position, limit) => {
      const open = disputes.find({ state: 'open', _id: { $gt: position } }, { projection: { _id: 1 } });
      return (await open.sort({ _id: 1 }).limit(limit).toArray()).map(({ _id }) => _id);
    },
    openAmong: async ({ by, application, positions }) => {
      const named: Filter<Kept>[] = application ? [{ 'asked.application': application, 'asked.by': by }] : [];
      const any: Filter<Kept>[] = [{ _id: { $in: [...positions] } }, ...named];
      const open = disputes.find({ state: 'open', $or: any }, { projection: { _id: 1 } });
      return (await open.limit(mostAmong).toArray()).map(({ _id }) => _id);
    },
    get: async (position) => {
      const found = await disputes.findOne({ _id: position });
      return found ? read(found) : undefined;
    },
    list: async ({ of, state, behind, limit }) => {
      const down = 'subject' in of;
      const filter: Filter<Kept> = {
        ...of,
        ...(state && { state }),
        ...(behind > 0 && { _id: down ? { $lt: behind } : { $gt: behind } }),
      };
      const found = await disputes
        .find(filter)
        .sort({ _id: down ? -1 : 1 })
        .limit(limit)
        .toArray();
      return found.map(read);
    },
    answer: async (position, { at, ...reply }) => {
      const sealed = sealer.seal(toSealed(reply), `${placeOf(position)}/reply`);
      const update = { $set: { state: 'answered' as const, reply: { at, sealed } }, $unset: { due: '' as const } };
      return (await disputes.updateOne({ _id: position, state: 'open' }, update)).matchedCount === 1;
    },
  };
}

function reader(sealer: Sealer): (kept: Kept) => Dispute {
  return ({ _id: position, subject, agency, asked, openedAt, clock, overdue, extension, text, reply }) => {
    const dispute = {
      position,
      subject,
      agency,
      ...(asked && { asked }),
      openedAt,
      ...(clock && { clock }),
      ...(overdue && { overdue }),
      ...(extension && { extension: { text: sealer.open<string>(bytesOf(extension), extensionOf(position)) } }),
      text: sealer.open<string>(bytesOf(text), placeOf(position)),
    };
    if (!reply) return { ...dispute, state: { kind: 'open' } };
    const said = sealer.open<SealedReply>(bytesOf(reply.sealed), `${placeOf(position)}/reply`);
    return { ...dispute, state: { kind: 'answered', reply: fromSealed(said, reply.at) } };
  };
}

/** What is kept of the term. */
function termOf(dispute: Dispute): Pick<Kept, 'clock' | 'due' | 'overdue'> {
  const { clock, overdue } = dispute;
  const due = dueAt(dispute);
  return { ...(clock && { clock }), ...(due && { due }), ...(overdue && { overdue }) };
}

/** A dispute whose term is as it was read; an answer does not matter. */
function asRead({ position, clock }: Dispute): Filter<Kept> {
  if (!clock) return { _id: position };
  const { told, extensions } = clock;
  return {
    _id: position,
    'clock.told.alarms': told?.alarms ?? { $exists: false },
    'clock.extensions': { $size: extensions.length },
  };
}

function extensionOf(position: number): string {
  return `${placeOf(position)}/extension`;
}

function placeOf(position: number): string {
  return `exchange-dispute/${position}`;
}

function toSealed({ text, official, statement }: Omit<Reply, 'at'>): SealedReply {
  return { text, official, ...(statement && { statement: toText(statement) }) };
}

function fromSealed({ text, official, statement }: SealedReply, at: Date): Reply {
  const signed = statement && { statement: fromText(statement) };
  return { text, at, ...(official !== undefined && { official }), ...signed };
}
