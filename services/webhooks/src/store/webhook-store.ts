/** Webhooks in MongoDB: one document each, with its sealed secrets, its place in what it follows and its lease. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Binary, Collection, Db } from 'mongodb';
import { type Attempt, dueAt, type Webhook, type WebhookState } from '../webhook.ts';

export interface NewWebhook extends Pick<Webhook, 'id' | 'owner' | 'url' | 'position' | 'createdAt'> {
  secret: string;
  /** The caller's idempotency key. */
  key: string;
}

/** A webhook that is to be told something, taken by one instance of the service for a while. */
export interface Leased {
  webhook: Webhook;
  /** The current secret first, then those that are still used beside it. */
  secrets: string[];
  lease: Date;
}

export interface WebhookStore {
  /** Keeps a webhook, or gives the one its owner made before with the same key; undefined when its owner has too many. */
  create(webhook: NewWebhook): Promise<{ webhook: Webhook; secret: string } | undefined>;
  list(owner: string): Promise<Webhook[]>;
  /** Puts a new secret before the old one, and makes the webhook active; undefined when it is not there. */
  renew(owner: string, id: string, secret: string, oldUntil: Date): Promise<Webhook | undefined>;
  delete(owner: string, id: string): Promise<void>;
  /** Takes a webhook that has not been told everything up to `head` and may be tried at `now`. */
  lease(head: number, now: Date, until: Date): Promise<Leased | undefined>;
  /** Keeps what came of an attempt; false when the lease has been lost or the webhook has gone. */
  record(leased: Leased, attempt: Attempt, state: WebhookState, position: number): Promise<boolean>;
  /** Gives the lease back; everything up to the position has been told. */
  release(leased: Leased, position: number): Promise<void>;
}

interface Secret {
  sealed: Binary;
  /** Absent for the current one. */
  until?: Date;
}

interface Stored extends Omit<Webhook, 'id'> {
  _id: string;
  key: string;
  /** From 0; each of an owner's webhooks has one of its own, which is what bounds their number. */
  slot: number;
  secrets: Secret[];
  /** Null when it is not tried any more. */
  dueAt: Date | null;
  leasedUntil: Date;
}

const keptAttempts = 20;
/** Webhooks one integrator may have. */
export const mostWebhooks = 10;
const never = new Date(0);
const place = (id: string) => `webhook/${id}/secret`;

/** Makes the indexes. */
export async function openWebhookStore(db: Db, sealer: Sealer): Promise<WebhookStore> {
  const webhooks = db.collection<Stored>('webhooks');
  await webhooks.createIndexes([
    { key: { owner: 1, key: 1 }, unique: true },
    { key: { owner: 1, slot: 1 }, unique: true },
    { key: { position: 1, dueAt: 1 } },
  ]);
  return { ...owned(webhooks, sealer), ...told(webhooks, sealer) };
}

function owned(
  webhooks: Collection<Stored>,
  sealer: Sealer,
): Pick<WebhookStore, 'create' | 'list' | 'renew' | 'delete'> {
  const sealed = (id: string, secret: string) => sealer.seal(secret, place(id)) as unknown as Binary;
  return {
    create: async ({ secret, id, ...rest }) => {
      const made = { _id: id, ...rest, secrets: [{ sealed: sealed(id, secret) }], ...fresh(), attempts: [] };
      for (;;) {
        const there = await webhooks.findOne({ owner: rest.owner, key: rest.key });
        if (there) return { webhook: toWebhook(there), secret: secretsOf(there, sealer, new Date())[0] ?? '' };
        const slot = await freeSlot(webhooks, rest.owner);
        if (slot === undefined) return undefined;
        try {
          await webhooks.insertOne({ ...made, slot });
          return { webhook: toWebhook(made), secret };
        } catch (error) {
          // Another call of the same owner was faster: with the same key, or in the same slot.
          if (duplicateKeyOf(error) === undefined) throw error;
        }
      }
    },
    list: async (owner) => (await webhooks.find({ owner }).sort({ createdAt: 1 }).toArray()).map(toWebhook),
    renew: async (owner, id, secret, oldUntil) => {
      const there = await webhooks.findOne({ _id: id, owner });
      const [current] = there?.secrets ?? [];
      if (!there || !current) return undefined;
      const secrets = [{ sealed: sealed(id, secret) }, { ...current, until: oldUntil }];
      const renewed = await webhooks.findOneAndUpdate(
        { _id: id, owner },
        { $set: { secrets, ...fresh() } },
        { returnDocument: 'after' },
      );
      return renewed ? toWebhook(renewed) : undefined;
    },
    delete: async (owner, id) => {
      await webhooks.deleteOne({ _id: id, owner });
    },
  };
}

function told(webhooks: Collection<Stored>, sealer: Sealer): Pick<WebhookStore, 'lease' | 'record' | 'release'> {
  return {
    lease: async (head, now, until) => {
      const found = await webhooks.findOneAndUpdate(
        { position: { $lt: head }, dueAt: { $lte: now }, leasedUntil: { $lte: now } },
        { $set: { leasedUntil: until } },
        // Who has waited longest: slow addresses of one integrator do not hold up the others.
        { sort: { leasedUntil: 1 }, returnDocument: 'after' },
      );
      return found ? { webhook: toWebhook(found), secrets: secretsOf(found, sealer, now), lease: until } : undefined;
    },
    record: async ({ webhook, lease }, attempt, state, position) => {
      const result = await webhooks.updateOne(
        { _id: webhook.id, leasedUntil: lease },
        {
          $set: { state, position, dueAt: dueAt(state) ?? null },
          $push: { attempts: { $each: [attempt], $position: 0, $slice: keptAttempts } },
        },
      );
      return result.matchedCount === 1;
    },
    release: async ({ webhook, lease }, position) => {
      const free = { $set: { leasedUntil: new Date() }, $max: { position } };
      await webhooks.updateOne({ _id: webhook.id, leasedUntil: lease }, free);
    },
  };
}

/** The lowest slot an owner has free. */
async function freeSlot(webhooks: Collection<Stored>, owner: string): Promise<number | undefined> {
  const used = new Set((await webhooks.find({ owner }, { projection: { slot: 1 } }).toArray()).map(({ slot }) => slot));
  return Array.from({ length: mostWebhooks }, (_, slot) => slot).find((slot) => !used.has(slot));
}

function fresh(): { state: WebhookState; dueAt: Date; leasedUntil: Date } {
  return { state: { kind: 'active' }, dueAt: never, leasedUntil: never };
}

function secretsOf({ _id, secrets }: Stored, sealer: Sealer, now: Date): string[] {
  return secrets
    .filter(({ until }) => until === undefined || until > now)
    .map(({ sealed }) => sealer.open<string>(sealed.buffer, place(_id)));
}

function toWebhook({ _id: id, owner, url, state, position, createdAt, attempts }: Omit<Stored, 'slot'>): Webhook {
  return { id, owner, url, state, position, createdAt, attempts };
}
