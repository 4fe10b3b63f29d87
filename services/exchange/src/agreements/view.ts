/**
 * Agreements as this instance knows them. A decision is never made on a view older than a second: what ended, or was suspended,
 * a second ago is known everywhere, or nothing is decided.
 */
import type { Agreement } from '../domain/agreements/agreement.ts';
import {
  createAllowingFinder,
  createAskedFinder,
  createFinder,
  type FindAgreements,
  type FindAllowing,
  type FindAsked,
} from '../domain/agreements/in-force.ts';
import { ending } from '../domain/errors.ts';
import type { AgreementStore, StandingPolicy } from '../store/agreement-store.ts';

export interface Snapshot {
  find: FindAgreements;
  askedBy: FindAsked;
  allowing: FindAllowing;
  /** Questions the provider of a record type answers a day under all agreements; 0 for no limit. */
  totalPerDay(recordType: string): number;
}

export interface AgreementView {
  /** Throws `agreements-unavailable` when the database has not been reached for a second. */
  current(): Promise<Snapshot>;
  /** Looks at once; what was announced before is known when it resolves. */
  refresh(): Promise<void>;
}

export interface ViewLimits {
  /** From this age on a view is renewed beside the work; from the next on, before it. Milliseconds. */
  renewAfterMs: number;
  tooOldAfterMs: number;
  /** How often everything is looked at though nothing was announced: an instance may have died before it did. */
  lookAgainMs: number;
}

export const viewLimits: ViewLimits = { renewAfterMs: 400, tooOldAfterMs: 900, lookAgainMs: 30_000 };

type Source = Pick<AgreementStore, 'revision' | 'heads' | 'load' | 'policies'>;

export function createAgreementView(store: Source, limits: ViewLimits = viewLimits): AgreementView {
  const look = createReader(store, limits.lookAgainMs);
  let snapshot: Snapshot | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<Snapshot> | undefined;

  const read = async () => {
    const began = performance.now();
    snapshot = await look();
    readAt = began;
    return snapshot;
  };
  const renew = () => {
    underWay ??= read().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  return {
    current: async () => {
      const age = performance.now() - readAt;
      if (!snapshot || age > limits.tooOldAfterMs) return renew().catch(unavailable);
      // Whoever needs it next will be told when this fails.
      if (age > limits.renewAfterMs) renew().catch(() => undefined);
      return snapshot;
    },
    refresh: async () => {
      // One that is under way may have begun before the announcement.
      await underWay?.catch(() => undefined);
      await renew();
    },
  };
}

/** Reads what has changed once something was announced, and looks at everything now and then all the same. */
function createReader(store: Source, lookAgainMs: number): () => Promise<Snapshot> {
  const known = new Map<string, Agreement>();
  let snapshot: Snapshot | undefined;
  let revision = -1;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const began = performance.now();
    const latest = await store.revision();
    if (snapshot && latest === revision && began - lookedAt <= lookAgainMs) return snapshot;
    const [, policies] = await Promise.all([takeChanges(store, known), store.policies()]);
    snapshot = snapshotOf(known, policies);
    revision = latest;
    lookedAt = began;
    return snapshot;
  };
}

/** Brings `known` up to date. */
async function takeChanges(
  store: Pick<AgreementStore, 'heads' | 'load'>,
  known: Map<string, Agreement>,
): Promise<void> {
  const heads = await store.heads();
  const changed = [...heads].filter(([id, head]) => known.get(id)?.head !== head).map(([id]) => id);
  const gone = [...known.keys()].filter((id) => !heads.has(id));
  for (const id of gone) known.delete(id);
  for (const agreement of changed.length > 0 ? await store.load(changed) : []) known.set(agreement.id, agreement);
}

function snapshotOf(known: ReadonlyMap<string, Agreement>, policies: readonly StandingPolicy[]): Snapshot {
  const totals = new Map(policies.map(({ policy }) => [policy.recordType, policy.totalPerDay]));
  const byId = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    find: createFinder(byId),
    askedBy: createAskedFinder(byId),
    allowing: createAllowingFinder(byId),
    totalPerDay: (recordType) => totals.get(recordType) ?? 0,
  };
}

export function unavailable(cause: unknown): never {
  throw ending(
    'agreements-unavailable',
    'The agreements cannot be read at present, and nothing is answered without them. Ask again in a moment.',
    { cause },
  );
}
