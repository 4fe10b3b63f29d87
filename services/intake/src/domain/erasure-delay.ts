/** What is due to be erased and is needed a while longer: it is looked at again every day. */
import type { Application } from './application.ts';

/** `disputes-unknown`: the exchange could not be asked. */
export type DelayCode = 'access-disputed' | 'disputes-unknown';

export interface ErasureDelay {
  code: DelayCode;
  since: Date;
  /** When it is looked at again. */
  again: Date;
}

const pauseMs = 86_400_000;

type Kept = Pick<Application, 'keptUntil' | 'erasureDelay'>;

/** When it is erased, or looked at again before that; undefined for an application that has not ended. */
export function erasureDueAt({ keptUntil, erasureDelay }: Kept): Date | undefined {
  return keptUntil && erasureDelay && erasureDelay.again > keptUntil ? erasureDelay.again : keptUntil;
}

/** The delay in force; undefined for none. */
export function delayOf(application: Kept & Pick<Application, 'hold' | 'erasedAt'>): ErasureDelay | undefined {
  const { keptUntil, erasureDelay, hold, erasedAt } = application;
  const outdated = !erasureDelay || !keptUntil || erasureDelay.again <= keptUntil;
  return outdated || hold || erasedAt ? undefined : erasureDelay;
}

export function delayed(application: Kept & Pick<Application, 'hold' | 'erasedAt'>, code: DelayCode, now: Date) {
  const since = delayOf(application)?.since ?? now;
  return { code, since, again: new Date(now.getTime() + pauseMs) } satisfies ErasureDelay;
}
