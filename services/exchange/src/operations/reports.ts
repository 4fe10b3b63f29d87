/** What this instance knows of providers, told to the others every few seconds, and what all of them know together. */
import type { Logger } from '@darcha/kit/log.ts';
import { startRounds } from '@darcha/kit/rounds.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { addFared, type Recent } from '../domain/operations/recent.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Providers } from '../rpc/ask-provider.ts';
import type { InstanceReport, ProviderReport, RecordTypeReport, ReportStore } from '../store/report-store.ts';

export interface Reports {
  /** What this instance knows now. */
  own(): InstanceReport;
  /** All instances that told of themselves within 30 seconds; this one as it is now. */
  all(): Promise<InstanceReport[]>;
  stop(): Promise<void>;
}

export interface ReportsOptions {
  /** Of this instance, a UUID. */
  instance: string;
  store: ReportStore;
  recordTypes: ReadonlyMap<string, RecordType>;
  delivery: Delivery;
  providers: Pick<Providers, 'isOpen'>;
  recent: Recent;
  everyMs: number;
  log: Logger;
}

/** An instance that has told nothing for so long is not counted, milliseconds. */
const countedForMs = 30_000;
/** What one left behind that was killed goes after so long, milliseconds. */
const forgottenAfterMs = 600_000;

export function startReports(options: ReportsOptions): Reports {
  const { store, instance: id, everyMs, log } = options;
  const startedAt = new Date();
  const own = (): InstanceReport => ({ id, startedAt, at: new Date(), ...reportOf(options) });
  const rounds = startRounds(
    async () => {
      const report = own();
      await store.tell(report);
      await store.forget(new Date(report.at.getTime() - forgottenAfterMs));
      return false;
    },
    {
      everyMs,
      failed: (error, again) => {
        if (!again) log.warn({ err: error }, 'other instances cannot be told of this one; tried again');
      },
    },
  );
  return {
    own,
    all: async () => {
      const report = own();
      const others = await store.since(new Date(report.at.getTime() - countedForMs));
      return [report, ...others.filter((other) => other.id !== id)];
    },
    stop: async () => {
      await rounds.stop();
      await store.leave(id).catch((error: unknown) => log.debug({ err: error }, 'this instance is not taken out'));
    },
  };
}

function reportOf({ recordTypes, delivery, providers, recent }: ReportsOptions) {
  const fared = recent.read(Date.now());
  const standing = delivery.standing();
  const ways = standing.flatMap((one) => one.ways);
  return {
    providers: standing.map(
      ({ provider, ways: { length }, waiting }): ProviderReport => ({ code: provider, streams: length, waiting }),
    ),
    recordTypes: [...recordTypes.keys()].map((id): RecordTypeReport => {
      const known = fared.get(id) ?? { answered: 0, failed: 0, times: {}, lastAnswerAt: undefined };
      const carrying = ways.filter((way) => way.recordTypes.has(id)).length;
      return { id, streams: carrying, circuitOpen: providers.isOpen(id), ...known };
    }),
  };
}

/** What several instances know of a record type. */
export function together(reports: readonly InstanceReport[], recordType: string): RecordTypeReport {
  const sum: RecordTypeReport = {
    id: recordType,
    streams: 0,
    circuitOpen: false,
    answered: 0,
    failed: 0,
    times: {},
    lastAnswerAt: undefined,
  };
  for (const one of reports.flatMap(({ recordTypes }) => recordTypes.filter(({ id }) => id === recordType))) {
    addFared(sum, one);
    sum.streams += one.streams;
    sum.circuitOpen ||= one.circuitOpen;
    if (one.lastAnswerAt && one.lastAnswerAt > (sum.lastAnswerAt ?? 0)) sum.lastAnswerAt = one.lastAnswerAt;
  }
  return sum;
}

/** How many streams of a provider end at these instances, and how many questions wait for one. */
export function streamsTo(reports: readonly InstanceReport[], provider: string): { streams: number; waiting: number } {
  const of = reports.flatMap(({ providers }) => providers.filter(({ code }) => code === provider));
  const sum = (figure: 'streams' | 'waiting') => of.reduce((total, one) => total + one[figure], 0);
  return { streams: sum('streams'), waiting: sum('waiting') };
}
