/** Agreements and policies: one document each, with all their acts; whoever writes names the last act it has seen. */

import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import type { Db } from 'mongodb';
import type { Agreement } from '../domain/agreements/agreement.ts';
import type { StateKind } from '../domain/agreements/lifecycle.ts';
import type { Policy } from '../domain/agreements/policy.ts';
import { unlessTaken } from './documents.ts';

/** A statement as it came: its bytes, its signature, and when it was taken. */
export interface Statement {
  /** SHA-256 of the payload, hex. */
  digest: string;
  payload: Buffer;
  /** Empty, like the certificate, for a grant by policy and for a seed. */
  signature: string;
  certificate: Buffer;
}

export interface Listing {
  /** Only those of this party; all when absent. */
  party?: string;
  state?: StateKind;
  /** Only those behind this identifier. */
  behind: string;
  limit: number;
}

export interface StandingPolicy {
  policy: Policy;
  statement: Statement;
}

export interface AgreementStore {
  /** Makes the indexes; done once before anything is written. */
  prepare(): Promise<void>;
  get(id: string): Promise<{ agreement: Agreement; acts: Statement[] } | undefined>;
  /** False when the identifier is taken. */
  insert(agreement: Agreement, acts: Statement[]): Promise<boolean>;
  /** Puts the agreement in place of what it was after the act `head`; false when another act has come since. */
  replace(head: string, agreement: Agreement, acts: Statement[]): Promise<boolean>;
  list(listing: Listing): Promise<Agreement[]>;
  /** Whether there is one on the record type, in whatever state. */
  isAgreed(recordType: string): Promise<boolean>;
  /** Requests of a consumer that wait. */
  countRequests(consumer: string): Promise<number>;
  /** Agreements on a record type in which somebody waits for a grant. */
  waitingFor(recordType: string): Promise<Agreement[]>;
  /** The last act of every agreement, by identifier. */
  heads(): Promise<Map<string, string>>;
  load(ids: string[]): Promise<Agreement[]>;
  policies(): Promise<StandingPolicy[]>;
  policyOf(recordType: string): Promise<{ standing: StandingPolicy; all: Statement[] } | undefined>;
  /** Puts a policy in place of the one with the digest `previous` (empty: of none); false when it is another by now. */
  setPolicy(previous: string, policy: Policy, statement: Statement): Promise<boolean>;
  /** Counts what has been changed: told to every instance that looks. */
  announce(): Promise<void>;
  revision(): Promise<number>;
}

interface Kept extends Omit<Statement, 'payload' | 'certificate'> {
  payload: StoredBytes;
  certificate: StoredBytes;
  /** When it was taken. */
  at: Date;
}

interface AgreementRecord {
  _id: string;
  head: string;
  state: StateKind;
  parties: string[];
  consumer: string;
  recordType: string;
  /** True while terms wait for a grant. */
  waiting: boolean;
  agreement: Agreement;
  acts: Kept[];
}

interface PolicyRecord {
  _id: string;
  head: string;
  policy: Policy;
  all: Kept[];
}

export function createAgreementStore(database: Db): AgreementStore {
  const agreements = database.collection<AgreementRecord>('agreements');
  const withoutActs = { projection: { acts: 0 } } as const;
  const many = async (filter: object, limit = 0) =>
    (await agreements.find(filter, withoutActs).sort({ _id: 1 }).limit(limit).toArray()).map(
      (found) => found.agreement,
    );
  return {
    ...policyStore(database),
    prepare: async () => {
      await agreements.createIndexes([
        { key: { parties: 1, _id: 1 } },
        { key: { consumer: 1, state: 1 } },
        { key: { recordType: 1, waiting: 1 } },
      ]);
    },
    get: async (id) => {
      const found = await agreements.findOne({ _id: id });
      return found ? { agreement: found.agreement, acts: found.acts.map(toStatement) } : undefined;
    },
    insert: (agreement, acts) =>
      unlessTaken(() => agreements.insertOne({ _id: agreement.id, ...searched(agreement), acts: acts.map(toKept) })),
    replace: async (head, agreement, acts) => {
      const update = { $set: searched(agreement), $push: { acts: { $each: acts.map(toKept) } } };
      const { matchedCount } = await agreements.updateOne({ _id: agreement.id, head }, update);
      return matchedCount === 1;
    },
    list: ({ party, state, behind, limit }) =>
      many({ _id: { $gt: behind }, ...(party && { parties: party }), ...(state && { state }) }, limit),
    isAgreed: async (recordType) => (await agreements.findOne({ recordType }, { projection: { _id: 1 } })) !== null,
    countRequests: (consumer) => agreements.countDocuments({ consumer, state: 'requested' }),
    waitingFor: (recordType) => many({ recordType, waiting: true }),
    heads: async () => {
      const found = await agreements.find({}, { projection: { head: 1 } }).toArray();
      return new Map(found.map(({ _id, head }) => [_id, head]));
    },
    load: (ids) => many({ _id: { $in: ids } }),
  };
}

function policyStore(database: Db) {
  const policies = database.collection<PolicyRecord>('agreements.policies');
  const revisions = database.collection<{ _id: string; count: number }>('agreements.revisions');
  const standing = ({ policy, head, all }: PolicyRecord): StandingPolicy => {
    const statement = all.find(({ digest }) => digest === head);
    if (!statement) throw new Error(`the policy ${head} is not among those kept`);
    return { policy, statement: toStatement(statement) };
  };
  return {
    policies: async () => {
      const last = { projection: { policy: 1, head: 1, all: { $slice: -1 } } } as const;
      return (await policies.find({}, last).sort({ _id: 1 }).toArray()).map(standing);
    },
    policyOf: async (recordType: string) => {
      const found = await policies.findOne({ _id: recordType });
      return found ? { standing: standing(found), all: found.all.map(toStatement) } : undefined;
    },
    setPolicy: async (previous: string, policy: Policy, statement: Statement) => {
      const { recordType: _id } = policy;
      const { digest: head } = statement;
      if (previous === '') {
        return unlessTaken(() => policies.insertOne({ _id, head, policy, all: [toKept(statement)] }));
      }
      const update = { $set: { head, policy }, $push: { all: toKept(statement) } };
      return (await policies.updateOne({ _id, head: previous }, update)).matchedCount === 1;
    },
    announce: async () => {
      await revisions.updateOne({ _id: 'agreements' }, { $inc: { count: 1 } }, { upsert: true });
    },
    revision: async () => (await revisions.findOne({ _id: 'agreements' }))?.count ?? 0,
  };
}

function searched(agreement: Agreement): Omit<AgreementRecord, '_id' | 'acts'> {
  const { head, state, consumer, through, provider, recordType } = agreement;
  const parties = [...new Set([consumer, provider, ...(through === undefined ? [] : [through])])];
  const waiting =
    (state === 'requested' || state === 'granted' || state === 'suspended') && agreement.proposed !== undefined;
  return { head, state, parties, consumer, recordType, waiting, agreement };
}

function toKept(statement: Statement): Kept {
  return { ...statement, at: new Date() };
}

function toStatement({ digest, payload, signature, certificate }: Kept): Statement {
  return { digest, payload: bytesOf(payload), signature, certificate: bytesOf(certificate) };
}
