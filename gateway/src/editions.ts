/** Listens to the catalogue, which says at once when anything in it changes. */
import type { Logger } from '@darcha/kit/log.ts';
import type { Clients } from './clients.ts';
import { pause } from './http/live-streams.ts';

export interface EditionListener {
  editionIs(edition: string): void;
  catalogueIsAway(): void;
}

const shortestPauseMs = 100;
const longestPauseMs = 1_000;

/** Listens until stopped, and connects again whenever the stream ends. */
export function watchEditions(catalogue: Clients['catalogue'], listener: EditionListener, log: Logger): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const listen = async () => {
    let rest = shortestPauseMs;
    while (!signal.aborted) {
      try {
        for await (const { edition } of catalogue.watchEdition({}, { signal })) {
          rest = shortestPauseMs;
          listener.editionIs(edition);
        }
      } catch (error) {
        log.debug({ err: error }, 'the catalogue cannot be heard; prepared replies are served on');
      }
      listener.catalogueIsAway();
      await pause(rest, signal);
      rest = Math.min(longestPauseMs, rest * 2);
    }
  };
  void listen();
  return () => stopping.abort();
}
