/** Lists of applications: those of an owner, and the queues of agencies. */
import { trusted } from 'mongoose';
import type { Codec } from './codec.ts';
import { type QueueFilter, queueFields, queueKey } from './queues.ts';
import type { Applications } from './schema.ts';
import type { Place, StateFilter, Store } from './store.ts';
import type { StoredApplication } from './stored.ts';

export type Listing = Pick<
  Store,
  | 'listOwned'
  | 'listRepresented'
  | 'listAwaiting'
  | 'listSigned'
  | 'listHeld'
  | 'findUnderMandate'
  | 'listTurn'
  | 'countTurn'
  | 'findTurnHandled'
  | 'listQueue'
  | 'countState'
>;

/** Answers and records are left out: they are neither shown nor opened there. */
const listed = {
  outbox: 0,
  handled: 0,
  record: 0,
  'sealed.record': 0,
  'sealed.form': 0,
  'sealed.evidence': 0,
  'sealed.attachments': 0,
  'sealed.submitted': 0,
  'sealed.letters': 0,
} as const;

export function listing(model: Applications, codec: Codec): Listing {
  const newestFirst = async (wanted: Record<string, string>, after: Place | undefined, limit: number) => {
    const page = after ? trusted({ $or: beyond('createdAt', after, '$lt') }) : {};
    const found = model
      .find({ ...wanted, ...page }, listed)
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit);
    return (await found.lean<StoredApplication[]>()).map(codec.read);
  };
  return {
    listOwned: (owner, after, limit) => newestFirst({ owner }, after, limit),
    listRepresented: (by, after, limit) => newestFirst({ 'represented.by': by }, after, limit),
    listAwaiting: (who, after, limit) => newestFirst({ awaited: who }, after, limit),
    listSigned: (who, after, limit) => newestFirst({ signers: who }, after, limit),
    listHeld: async (agency, after, limit) => {
      const page = after ? trusted({ $or: beyond('heldUntil', after, '$gt') }) : {};
      const held = { agency, heldUntil: trusted({ $exists: true }) };
      const found = model
        .find({ ...held, ...page }, listed)
        .sort({ heldUntil: 1, _id: 1 })
        .limit(limit);
      return (await found.lean<StoredApplication[]>()).map(codec.read);
    },
    findUnderMandate: async (mandate, limit) => {
      const found = model.find({ 'represented.mandate': mandate }, { _id: 1 }).limit(limit);
      return (await found.lean<{ _id: string }[]>()).map(({ _id }) => _id);
    },
    listTurn: async (agency, filter, after, limit) => {
      const pages = queueFields.map(async (field) => {
        const page = after ? trusted({ $or: beyond(`${field}.until`, after, '$gt') }) : {};
        const found = model.find({ ...turnOf(field, agency, filter), ...page }, listed).hint(field);
        const items = await found
          .sort({ [`${field}.until`]: 1, _id: 1 })
          .limit(limit)
          .lean<StoredApplication[]>();
        return items.map((stored) => ({ stored, at: stored[field]?.until.getTime() ?? 0 }));
      });
      const all = (await Promise.all(pages)).flat();
      const inOrder = all.toSorted((a, b) => a.at - b.at || (a.stored._id < b.stored._id ? -1 : 1));
      return inOrder.slice(0, limit).map(({ stored }) => codec.read(stored));
    },
    countTurn: async (agency, filter, limit) => {
      const counts = queueFields.map((field) =>
        model.countDocuments(turnOf(field, agency, filter), { limit, hint: field }).exec(),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    },
    findTurnHandled: async (agency, filter, key) => {
      const wanted = queueFields.map((field) => ({ [`${field}.for`]: queueKey(agency, filter), 'handled.key': key }));
      return (await model.findOne({ $or: wanted }, { _id: 1 }).lean<{ _id: string }>())?._id;
    },
    listQueue: async (agency, filter, after, limit) => {
      const page = after ? trusted({ $or: beyond('deadline', after, '$gt') }) : {};
      const found = model.find({ ...inState(agency, filter), ...page }, listed).sort({ deadline: 1, _id: 1 });
      return (await found.limit(limit).lean<StoredApplication[]>()).map(codec.read);
    },
    countState: (agency, filter, limit) => model.countDocuments(inState(agency, filter), { limit }).exec(),
  };
}

function turnOf(field: (typeof queueFields)[number], agency: string, filter: QueueFilter) {
  const { service, until } = filter;
  return {
    [`${field}.for`]: queueKey(agency, filter),
    ...(until && { [`${field}.until`]: trusted({ $lte: until }) }),
    ...(service !== undefined && { service }),
  };
}

function inState(agency: string, { state, service, until }: StateFilter) {
  return {
    ...{ agency, 'status.kind': state },
    ...(until && { deadline: trusted({ $lte: until }) }),
    ...(service !== undefined && { service }),
  };
}

/** Behind a place in an order by time and then by number. */
function beyond(field: string, { at, number }: Place, direction: '$lt' | '$gt') {
  return [{ [field]: trusted({ [direction]: at }) }, { [field]: at, _id: trusted({ [direction]: number }) }];
}
