/** Takes the agreements of the content into the database, once: the content can add agreements and change none. */
import { isDeepStrictEqual } from 'node:util';
import type { Logger } from '@darcha/kit/log.ts';
import type { Terms } from '../domain/agreements/terms.ts';
import type { AgreementStore } from '../store/agreement-store.ts';
import { seededTerms, seedOf } from './unsigned.ts';

/** An agreement as the content has it. */
export type Seed = Terms & { id: string };

export interface SeedOptions {
  store: AgreementStore;
  /** In production nothing is agreed that nobody signed. */
  production: boolean;
  log: Logger;
}

/**
 * Enters every seed that is not there. Throws one error that lists those that are there with other terms, or as something
 * else: what was agreed changes by acts of those who agreed.
 */
export async function takeSeeds(seeds: readonly Seed[], { store, production, log }: SeedOptions): Promise<void> {
  if (production) {
    if (seeds.length > 0) {
      log.warn(
        { agreements: seeds.length },
        'the agreements of the content are signed by nobody and left out in production',
      );
    }
    return;
  }
  const there = await store.heads();
  const faults: string[] = [];
  let added = 0;
  for (const { id, ...terms } of seeds) {
    const { agreement, statement } = seedOf(id, terms, new Date());
    if (!there.has(id) && (await store.insert(agreement, [statement]))) {
      added += 1;
      continue;
    }
    const seeded = seededTerms((await store.get(id))?.acts[0]);
    if (!seeded || !isDeepStrictEqual(seeded, seededTerms(statement))) faults.push(id);
  }
  if (added > 0) await store.announce();
  if (faults.length === 0) return;
  throw new Error(
    `agreements.yaml can add agreements and change none, but these are agreed already with other terms: ${faults.join(', ')}. ` +
      'Undo the change there and let the members act, or give the agreement another id.',
  );
}
