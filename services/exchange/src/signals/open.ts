/** Opens signals: subscriptions, and the deletion of those that are over. */
import type { Logger } from '@darcha/kit/log.ts';
import { startSweep } from '../store/sweep.ts';
import { createSignals, type SignalsDependencies, type SignalsLimits } from './signals.ts';

export interface OpenSignalsOptions extends Omit<SignalsDependencies, 'limits'> {
  limits: { signals: SignalsLimits; sweepEveryMs: number };
  log: Logger;
}

export async function openSignals({ limits, log, ...options }: OpenSignalsOptions) {
  await options.store.prepare();
  const signals = createSignals({ ...options, limits: limits.signals });
  const sweep = startSweep(signals, limits.sweepEveryMs, log);
  return { signals, stop: () => sweep.stop() };
}
