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
  open: number;
}

/** Exact within one instance; together several may let through what is begun at the same moment. */
export function createDrafts(store: Pick<Store, 'countDrafts'>, limit: number): Drafts {
  const counted = new Map<string, Counted>();
  const beginning = new Map<string, number>();
  const isRoom = async (owner: string): Promise<boolean> => {
    const known = counted.get(owner);
    const fits = (open: number) => open + (beginning.get(owner) ?? 0) <= limit;
    if (known && Date.now() - known.at < believedMs && fits(known.open)) return true;
    const at = Date.now();
    const open = await store.countDrafts(owner, limit);
    if (counted.size >= maxKept) counted.clear();
    counted.set(owner, { at, open });
    return fits(open);
  };
  return {
    within: async (owner, begin) => {
      // Its own is among them from here on, so that many at once do not all find the last place free.
      beginning.set(owner, (beginning.get(owner) ?? 0) + 1);
      try {
        if (!(await isRoom(owner))) throw draftsTooMany(limit);
        const begun = await begin();
        const known = counted.get(owner);
        if (known) known.open += 1;
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
