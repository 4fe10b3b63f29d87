/** Figures of the exchange that are looked up when somebody asks for the metrics. */
import { type Gauge, gauge, type Reading } from '@darcha/kit/metrics/instruments.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { LogDependencies } from '../rpc/log-reading.ts';
import type { LogHead } from '../rpc/operations/get-health.ts';

const streams = gauge('darcha_exchange_streams', 'Streams of a provider that are open at this instance.', ['provider']);
const underWay = gauge('darcha_exchange_questions_under_way', 'Questions at a provider.', ['provider']);
const waiting = gauge('darcha_exchange_questions_waiting', 'Questions that wait for a free stream of a provider.', [
  'provider',
]);
const entries = gauge('darcha_log_entries', 'Entries in the log.', []);
const signed = gauge('darcha_log_signed_entries', 'Entries that the newest checkpoint covers.', []);
const signedAt = gauge('darcha_log_checkpoint_timestamp_seconds', 'When the newest checkpoint was signed.', []);
const uncovered = gauge(
  'darcha_log_uncovered_seconds',
  'How old the oldest checkpoint is that no time stamp covers; 0 when all are covered.',
  [],
);
const broken = gauge('darcha_log_broken', '1 while something stored is not what was signed.', []);
const checked = gauge(
  'darcha_log_checked_entries',
  'Entries at the last look at the whole log that found nothing.',
  [],
);
const checkedAt = gauge('darcha_log_checked_timestamp_seconds', 'When that look ended.', []);

/** Adds the figures of an instance; gives the function that takes them away. */
export function showFigures(delivery: Delivery, log: LogDependencies & LogHead): () => void {
  const all = [...deliveryFigures(delivery), ...logFigures(log)];
  return () => {
    for (const forget of all) forget();
  };
}

function deliveryFigures(delivery: Delivery) {
  const each = (of: Gauge<'provider'>, value: (one: ReturnType<Delivery['standing']>[number]) => number) =>
    of.from(() => delivery.standing().map((one) => ({ labels: { provider: one.provider }, value: value(one) })));
  return [
    each(streams, (one) => one.ways.length),
    each(underWay, (one) => one.ways.reduce((sum, stream) => sum + stream.underWay.size, 0)),
    each(waiting, (one) => one.waiting),
  ];
}

function logFigures({ tree, integrity, head }: LogDependencies & LogHead) {
  const one = (value: number | undefined): Reading<never>[] => (value === undefined ? [] : [{ labels: {}, value }]);
  const secondsOf = (instant: string | undefined) => (instant ? Date.parse(instant) / 1_000 : undefined);
  return [
    entries.from(async () => one(await head())),
    signed.from(async () => one((await tree.newestCheckpoint())?.size ?? 0)),
    signedAt.from(async () => one(secondsOf((await tree.newestCheckpoint())?.at))),
    uncovered.from(async () => {
      const oldest = secondsOf((await tree.oldestUncovered())?.at);
      return one(oldest === undefined ? 0 : Math.max(0, Date.now() / 1_000 - oldest));
    }),
    broken.from(() => one(integrity.status().state === 'broken' ? 1 : 0)),
    checked.from(() => one(integrity.status().checkedSize)),
    checkedAt.from(() => one(secondsOf(integrity.status().checkedAt))),
  ];
}
