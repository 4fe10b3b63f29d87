/** What this instance knows of the soundness of the log. */
import type { Logger } from '@darcha/kit/log.ts';
import type { TreeFault } from '@darcha/transparency-log/tree/fault.ts';

/** Those that look: the one that signs at what is new, the sweep at everything. */
export type Watcher = 'treemaker' | 'sweep';

/** What a fault means, by who found it. */
const meaning: Record<Watcher, string> = {
  treemaker: 'the log is not what was signed: nothing is signed until it is',
  sweep: 'the log is not what was signed',
};

export interface IntegrityStatus {
  /** `unchecked` until the whole log was looked at once. */
  state: 'unchecked' | 'sound' | 'broken';
  /** What was found; empty unless broken. */
  fault: string;
  /** Entries in the last check of everything that found nothing; 0 before the first. */
  checkedSize: number;
  /** When it ended, an instant; empty before the first. */
  checkedAt: string;
}

export interface Integrity {
  status(): IntegrityStatus;
  /** Told in the log when it is new. */
  broken(watcher: Watcher, fault: TreeFault): void;
  sound(watcher: Watcher): void;
  /** Everything was looked at, up to this size. */
  checked(size: number): void;
}

export function createIntegrity(log: Logger): Integrity {
  const faults = new Map<Watcher, string>();
  let last = { checkedSize: 0, checkedAt: '' };
  const sound = (watcher: Watcher) => {
    if (faults.delete(watcher)) log.info({ watcher }, 'the log is what was signed again');
  };
  return {
    status: () => {
      if (faults.size > 0) return { state: 'broken', fault: [...new Set(faults.values())].join('; '), ...last };
      return { state: last.checkedAt === '' ? 'unchecked' : 'sound', fault: '', ...last };
    },
    broken: (watcher, { message }) => {
      if (faults.get(watcher) === message) return;
      faults.set(watcher, message);
      log.error({ watcher, fault: message }, meaning[watcher]);
    },
    sound,
    checked: (size) => {
      last = { checkedSize: size, checkedAt: new Date().toISOString() };
      sound('sweep');
    },
  };
}
