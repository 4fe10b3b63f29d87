/** The loop behind an outbox: round after round, with a pause when there is nothing to do or nothing passes. */
import { outsideContext } from './context.ts';
import type { OutboxEvent, Relay, RelayOptions } from './outbox.ts';
import { defaultEveryMs, type Outcome, type RelayState, relayRound } from './relay-round.ts';

export function relayLoop<Event extends OutboxEvent>(options: RelayOptions<Event>): Relay {
  const stopping = new AbortController();
  const state: RelayState = { signal: stopping.signal, refused: new Map(), suspects: new Set() };
  let nudged = false;
  let failing = false;
  // Nothing passed: the receiver is not asked more often because there is more to tell it.
  let heldUp = false;
  let wake: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.everyMs ?? defaultEveryMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopping.signal.aborted) {
      nudged = false;
      let outcome: Outcome = 'refused';
      try {
        outcome = await relayRound(options, state);
        if (failing) options.log.info('events are relayed again');
        failing = false;
      } catch (error) {
        if (!failing && !stopping.signal.aborted) {
          options.log.warn({ err: error }, 'events could not be relayed; they wait and are tried again');
        }
        failing = true;
      }
      heldUp = outcome === 'refused';
      if ((heldUp || (outcome !== 'more' && !nudged)) && !stopping.signal.aborted) await pause();
    }
  };
  const done = outsideContext(loop);
  return {
    nudge: () => {
      nudged = true;
      if (!heldUp) wake();
    },
    stop: async () => {
      stopping.abort();
      wake();
      await done;
    },
  };
}
