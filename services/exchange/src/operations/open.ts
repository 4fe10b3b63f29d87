/** Opens what watches over the exchange. */
import type { Logger } from '@darcha/kit/log.ts';
import type { ExchangeConfig } from '../config.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Register } from '../domain/members/register.ts';
import type { Recent } from '../domain/operations/recent.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Providers } from '../rpc/ask-provider.ts';
import type { LogDependencies } from '../rpc/log-reading.ts';
import type { HealthDependencies, LogHead } from '../rpc/operations/get-health.ts';
import type { ReportStore } from '../store/report-store.ts';
import type { StatisticsStore } from '../store/statistics-store.ts';
import { watchCertificates } from './certificates.ts';
import { startCounting } from './counting.ts';
import { showFigures } from './figures.ts';
import { startReports } from './reports.ts';

export interface OperationsOptions {
  /** Of this instance, a UUID. */
  instance: string;
  reports: ReportStore;
  statistics: StatisticsStore;
  recordTypes: ReadonlyMap<string, RecordType>;
  members: Register;
  delivery: Delivery;
  providers: Providers;
  recent: Recent;
  tree: LogDependencies & LogHead;
  dayOf: (at: Date) => string;
  log: Logger;
}

export interface Operations extends HealthDependencies {
  statistics: StatisticsStore;
  stop(): Promise<void>;
}

export function openOperations(
  { tls, members: { tls: membersTls }, limits }: ExchangeConfig,
  { reports, statistics, members, tree, ...options }: OperationsOptions,
): Operations {
  const { recordTypes, delivery, dayOf, log } = options;
  const shared = startReports({
    ...options,
    store: reports,
    everyMs: limits.reportEveryMs,
  });
  const certificates = watchCertificates({
    register: members,
    own: {
      services: tls.certificate,
      members: membersTls.certificate,
      'agencies-authority': membersTls.authority,
    },
    dayOf,
    log,
  });
  const hideFigures = showFigures(delivery, tree);
  const counting = startCounting({ log: tree.tree, statistics, dayOf }, { everyMs: limits.countEveryMs, log });
  return {
    recordTypes,
    members,
    shared,
    certificates,
    log: tree,
    statistics,
    stop: async () => {
      hideFigures();
      certificates.stop();
      await Promise.all([shared.stop(), counting.stop()]);
    },
  };
}
