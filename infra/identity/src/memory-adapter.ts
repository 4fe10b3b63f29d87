import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Storage of sign-in sessions in this process's memory: enough for development, where a restart may sign
 * everybody out. Entries that expired are dropped as new ones come in.
 */
export function memoryAdapter(): AdapterFactory {
  return () => {
    const entries = new Map<string, Entry>();
    const live = (id: string) => {
      const entry = entries.get(id);
      return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
    };
    const liveWhere = (matches: (payload: AdapterPayload) => boolean) => {
      for (const [id, { payload }] of entries) if (matches(payload)) return live(id);
      return undefined;
    };
    const dropExpired = () => {
      const now = Date.now();
      for (const [id, entry] of entries) if (entry.expiresAt <= now) entries.delete(id);
    };
    return {
      async upsert(id, payload, expiresIn) {
        dropExpired();
        entries.set(id, { payload, expiresAt: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000 });
      },
      find: async (id) => live(id),
      findByUid: async (uid) => liveWhere((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => liveWhere((payload) => payload.userCode === userCode),
      async consume(id) {
        const payload = live(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        entries.delete(id);
      },
      async revokeByGrantId(grantId) {
        for (const [id, { payload }] of entries) if (payload.grantId === grantId) entries.delete(id);
      },
    } satisfies Adapter;
  };
}
