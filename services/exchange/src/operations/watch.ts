/** What is told of each question, once it is in the log: figures for operators, and a line in the service's own log. */
import type { Logger } from '@darcha/kit/log.ts';
import { counter, histogram } from '@darcha/kit/metrics/instruments.ts';
import { isCovered } from '../domain/log-entry.ts';
import type { Recent } from '../domain/operations/recent.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Finding } from '../rpc/ask-record.ts';
import type { Matter } from '../rpc/matter.ts';
import { type Spent, serverTiming, stageNames } from '../rpc/stages.ts';
import type { Receipt } from '../store/log-store.ts';

export interface Watch {
  /** `entry` stands in the log at `receipt`. */
  recorded(matter: Matter, finding: Finding, receipt: Receipt): void;
}

const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const questions = counter('darcha_exchange_questions_total', 'Questions in the log, by what became of them.', [
  'verdict',
  'code',
  'provider',
  'record_type',
]);
const stageSeconds = histogram('darcha_exchange_stage_seconds', 'How long the stages of questions took.', {
  labels: ['stage'],
  buckets: seconds,
});
const providerSeconds = histogram(
  'darcha_exchange_provider_seconds',
  'From a question going down a stream to its answer.',
  {
    labels: ['record_type'],
    buckets: seconds,
  },
);

/** A question that takes longer is worth a line of its own, milliseconds. */
const slowMs = 1_000;

export interface WatchOptions {
  recordTypes: ReadonlyMap<string, RecordType>;
  recent: Recent;
  log: Logger;
}

export function createWatch({ recordTypes, recent, log }: WatchOptions): Watch {
  return {
    recorded: (matter, { verdict, code: found }, { position }) => {
      const spent = matter.stages.spent();
      // What a question claims becomes a label only when it is one of the record types there are.
      const recordType = recordTypes.get(matter.question?.recordType ?? '');
      const code = verdict === 'granted' ? '' : found;
      questions.add({ verdict, code, provider: recordType?.provider ?? '', record_type: recordType?.id ?? '' });
      observe(spent);
      if (recordType && verdict === 'granted') {
        recent.answered(recordType.id, spent.provider ?? 0, Date.now());
        providerSeconds.observe({ record_type: recordType.id }, (spent.provider ?? 0) / 1_000);
      }
      if (recordType && verdict === 'failed' && isCovered({ verdict, code })) recent.failed(recordType.id, Date.now());
      const isNotable = verdict === 'failed' || matter.stages.total > slowMs;
      if (!isNotable && !log.isLevelEnabled('debug')) return;
      const about = { question: matter.question?.id, peer: matter.peer, recordType: recordType?.id };
      const line = { ...about, verdict, code, position, timings: serverTiming(spent) };
      if (isNotable) log.info(line, 'a question failed or was slow');
      else log.debug(line, 'a question');
    },
  };
}

function observe(spent: Spent): void {
  for (const stage of stageNames) {
    const ms = spent[stage];
    if (ms !== undefined) stageSeconds.observe({ stage }, ms / 1_000);
  }
}
