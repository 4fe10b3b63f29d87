/** How long applications for a service really take, asked for once a minute: it changes by the hour, and many want to know. */
import type { GetDurationsResponse } from '@darcha/proto/gen/darcha/tracking/v1/GetDurationsResponse.ts';
import { LRUCache } from 'lru-cache';
import type { Clients } from './clients.ts';

export interface Durations {
  /** Throws what tracking says. */
  of(service: string): Promise<GetDurationsResponse>;
  /** The same, where it is told beside something else: undefined while tracking is away. */
  ifKnown(service: string): Promise<GetDurationsResponse | undefined>;
}

const keptMs = 60_000;
const mostKept = 1_000;

export function createDurations({ durations }: Pick<Clients, 'durations'>): Durations {
  const kept = new LRUCache<string, GetDurationsResponse>({ max: mostKept, ttl: keptMs });
  const of = async (service: string) => {
    const known = kept.get(service);
    if (known) return known;
    const asked = await durations.getDurations({ service });
    kept.set(service, asked);
    return asked;
  };
  return { of, ifKnown: (service) => of(service).catch(() => undefined) };
}
