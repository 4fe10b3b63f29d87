/** Which instances are alive, told from how often they were heard of. Clocks of machines are never compared. */
import type { ToldInstance } from '../store/instance-store.ts';

export interface Living {
  /** Takes what was read at `now`, milliseconds; gives the instances not heard of for so long that they are to be forgotten. */
  hear(told: ToldInstance[], now: number): ToldInstance[];
  /** Addresses of the living, sorted; empty when one of them has none. */
  addresses(now: number): string[];
}

interface Heard extends ToldInstance {
  at: number;
}

export function createLiving({ deadAfterMs, forgetAfterMs }: { deadAfterMs: number; forgetAfterMs: number }): Living {
  let heard = new Map<string, Heard>();
  return {
    hear: (told, now) => {
      heard = new Map(
        told.map((instance) => {
          const before = heard.get(instance.id);
          return [instance.id, before?.beats === instance.beats ? before : { ...instance, at: now }];
        }),
      );
      return [...heard.values()].filter(({ at }) => now - at > forgetAfterMs);
    },
    addresses: (now) => {
      const living = [...heard.values()].filter(({ at }) => now - at <= deadAfterMs);
      return living.every(({ address }) => address !== '') ? living.map(({ address }) => address).toSorted() : [];
    },
  };
}
