/** GetHealth: how the exchange is, for operators: all instances, providers, the log, certificates. */
import type { GetHealthResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetHealthResponse.ts';
import type { RecordTypeHealthInput } from '@darcha/proto/gen/darcha/exchange/v1/RecordTypeHealth.ts';
import type { Register, Use } from '../../domain/members/register.ts';
import { inForce } from '../../domain/members/standing.ts';
import { daysLeft, endingSoon } from '../../domain/operations/certificate-ends.ts';
import { quantile } from '../../domain/operations/durations.ts';
import type { RecordType } from '../../domain/record-types.ts';
import type { CertificateWatch } from '../../operations/certificates.ts';
import { type Reports, streamsTo, together } from '../../operations/reports.ts';
import type { InstanceReport, RecordTypeReport } from '../../store/report-store.ts';
import { standingOf, toCheckpoint } from '../get-checkpoint.ts';
import type { LogDependencies } from '../log-reading.ts';
import { requireOperator } from './operator.ts';

export interface HealthDependencies {
  recordTypes: ReadonlyMap<string, RecordType>;
  members: Register;
  shared: Reports;
  certificates: CertificateWatch;
  log: LogDependencies & LogHead;
}

export interface LogHead {
  /** Entries in the log. */
  head(): Promise<number>;
}

export function getHealth(deps: HealthDependencies) {
  return async (): Promise<GetHealthResponseInput> => {
    requireOperator();
    const now = new Date();
    const { log } = deps;
    const [reports, logEntries, newest, standing] = await Promise.all([
      deps.shared.all(),
      log.head(),
      log.tree.newestCheckpoint(),
      standingOf(log),
    ]);
    return {
      instances: reports.map(toInstance),
      providers: providersOf(deps, reports),
      logEntries,
      ...(newest && { checkpoint: toCheckpoint(newest) }),
      ...standing,
      certificates: endingSoon(deps.certificates.ends(), now).map(({ holder, system, use, until }) => ({
        holder,
        system: system ?? '',
        use,
        until,
        daysLeft: daysLeft(until, now),
      })),
    };
  };
}

function toInstance({ id, startedAt, at, providers }: InstanceReport) {
  const sum = (figure: 'streams' | 'waiting') => providers.reduce((total, one) => total + one[figure], 0);
  return {
    id,
    startedAt: startedAt.toISOString(),
    seenAt: at.toISOString(),
    streams: sum('streams'),
    waiting: sum('waiting'),
  };
}

function providersOf({ recordTypes, members }: HealthDependencies, reports: readonly InstanceReport[]) {
  const byProvider = Map.groupBy(recordTypes.values(), ({ provider }) => provider);
  return [...byProvider].map(([code, provided]) => ({
    code,
    ...streamsTo(reports, code),
    recordTypes: provided.map(({ id }) => toHealth(together(reports, id))),
    connectionUntil: untilOf(members, code, 'connection'),
    signingUntil: untilOf(members, code, 'signing'),
  }));
}

function toHealth({ times, lastAnswerAt, ...said }: RecordTypeReport): RecordTypeHealthInput {
  return {
    ...said,
    lastAnswerAt: lastAnswerAt === undefined ? '' : new Date(lastAnswerAt).toISOString(),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

/** Until when the last certificate counts that counts now. */
function untilOf(members: Register, code: string, use: Use): string {
  return inForce(members, code).find((certificate) => certificate.use === use)?.until ?? '';
}
