/** Waits for work that goes on by itself as long as the call has time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { currentContext } from '@darcha/kit/context.ts';

/** What is left of the caller's time for reading and sending the answer, milliseconds. */
const reserveMs = 300;

/** What the work comes to while the caller waits for it; undefined later. The work itself goes on. */
export async function withinCall<T>(work: Promise<T>, withinMs: number): Promise<T | undefined> {
  const left = (currentContext()?.deadline ?? Date.now() + withinMs) - Date.now() - reserveMs;
  const timer = new AbortController();
  const patience = sleep(Math.max(0, Math.min(withinMs + reserveMs, left)), undefined, { signal: timer.signal });
  const done = await Promise.race([work, patience.catch(() => undefined)]);
  timer.abort();
  return done;
}
