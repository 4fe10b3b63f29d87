/** How many drafts a person or legal entity may have open: a draft costs nothing to begin, and is kept for weeks. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Store } from './store/store.ts';

export interface Drafts {
  /** Does `begin` unless the owner has too many drafts open; throws `drafts-too-many`. */
  within<T>(owner: string, begin: () => Promise<T>): Promise<T>;
}

/** How long a count is believed where it leaves room, milliseconds; a refusal always rests on a new one. */
const believedMs = 1_000;
const maxKept = 10_000;

interface Counted {
  at: number;
  /** Shared by all who ask meanwhile. */
  open: Promise<number>;
  /** Begun here since. */
  since: number;
}

/** Exact within one instance; together several may let through what is begun at the same moment. */
export function createDrafts(store: Pick<Store, 'countDrafts'>, limit: number): Drafts {
  const counted = new Map<string, Counted>();
  const beginning = new Map<string, number>();
  const count = (owner: string): Counted => {
    if (counted.size >= maxKept) counted.clear();
    const fresh: Counted = { at: Date.now(), open: store.countDrafts(owner, limit), since: 0 };
    counted.set(owner, fresh);
    // A failure is told to whoever asked, and the next one counts again.
    fresh.open.catch(() => counted.delete(owner));
    return fresh;
  };
  const fits = async (owner: string, known: Counted) => {
    const open = await known.open;
    return open + known.since + (beginning.get(owner) ?? 0) <= limit;
  };
  const isRoom = async (owner: string): Promise<boolean> => {
    const known = counted.get(owner);
    const believed = known && Date.now() - known.at < believedMs ? known : undefined;
    if (believed && (await fits(owner, believed))) return true;
    return await fits(owner, count(owner));
  };
  return {
    within: async (owner, begin) => {
      // Its own is among them from here on, so that many at once do not all find the last place free.
      beginning.set(owner, (beginning.get(owner) ?? 0) + 1);
      try {
        if (!(await isRoom(owner))) throw draftsTooMany(limit);
        const begun = await begin();
        const known = counted.get(owner);
        if (known) known.since += 1;
        return begun;
      } finally {
        const left = (beginning.get(owner) ?? 1) - 1;
        if (left > 0) beginning.set(owner, left);
        else beginning.delete(owner);
      }
    },
  };
}

function draftsTooMany(limit: number): DomainError {
  const message =
    `There are ${limit} drafts open already, which is as many as may be. Submit or withdraw one of them, then begin ` +
    'this one again.';
  return new DomainError('too-many', 'drafts-too-many', message, { details: { limit: String(limit) } });
}
