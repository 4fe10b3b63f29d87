/** What tests of the gateway turn and look at in the services that stand in for the real ones. */
import type { Caller } from '@darcha/proto/caller.ts';
import type { EventInput } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';

export const text = (word: string) => ({ byLanguage: { 'uz-Latn': `${word} (uz)`, ru: `${word} (ru)`, en: word } });

/** What tests turn and look at. */
export interface Knobs {
  edition: string;
  /** Said of every service in lists, so that a change shows. */
  title: string;
  /** The words last looked for. */
  sought: string;
  /** How often a service was read. */
  reads: number;
  /** How long reading a service takes, milliseconds. */
  delay: number;
  setEdition(edition: string): void;
  push(event: EventInput): void;
  /** The last request of intake and who made it. */
  last: { request: unknown; caller: Caller | undefined; correlationId: string | undefined };
  /** Requests a client may send on a day, and what the gateway says that clients have sent. */
  dailyRequests: number;
  spent: Map<string, number>;
  /** The newest checkpoint and the proof that it continues others; undefined for one that nobody signed. */
  log: { note: string; hashes: Buffer[] } | undefined;
  /** What intake was last told of a file, the bytes of it that came, and how the call ended that brought them. */
  file: { created: unknown; received: Buffer; outcome: 'ended' | 'stopped' | 'broken off' | undefined };
  /** Thrown by intake's next call. */
  fail: Error | undefined;
}

export const owned = 'D-7KQ2-M9XF-4T';
/** In intake, but its first event has not reached tracking. */
export const fresh = 'D-FRSH-0000-1A';

export function event(sequence: number, type: string, state: string): EventInput {
  return {
    subject: owned,
    sequence,
    type,
    at: '2026-11-22T05:00:00.000Z',
    party: 'applicant',
    text: text(type),
    state,
    owner: 'secret',
  };
}
