import { currentContext } from '@darcha/kit/context.ts';
import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';

/** The edition in force at once, and then each time it has changed; a slow reader misses those in between. */
export function watchEdition(keeper: Keeper): Rpc<'WatchEdition'> {
  return async function* () {
    const signal = currentContext()?.signal;
    while (!signal?.aborted) {
      const { edition } = keeper.current();
      yield { edition };
      await keeper.changed(edition, signal);
    }
  };
}
