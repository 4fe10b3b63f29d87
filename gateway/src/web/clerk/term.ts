/** How near the end of a term is. */
import { dayAfter, startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Visit } from '../page.ts';

export interface Term {
  /** The last day, in words. */
  day: string;
  state: 'overdue' | 'today' | 'running';
}

/** Of an instant at which a term ends: the midnight after its last day. */
export function termOf(
  { format }: Pick<Visit, 'format'>,
  until: string | undefined,
  now = new Date(),
): Term | undefined {
  if (until === undefined) return undefined;
  const end = new Date(until);
  const midnight = startOfDay(dayAfter(tashkentDay(now)));
  const state = end <= now ? 'overdue' : end <= midnight ? 'today' : 'running';
  return { day: format.lastDay(until), state };
}
