/** How an exchange that stands in is doing. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { exchangeOperations } from '@darcha/proto/contracts.ts';
import type { GetStatisticsRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetStatisticsRequest.ts';

/** The only day that was counted. */
export const countedDay = '2026-11-21';
const at = '2026-11-22T05:04:00.000Z';
const residence = 'interior-ministry/residence@1';

export function operationsStandIn(): Service {
  return service(exchangeOperations, {
    getHealth: async () => ({
      instances: [{ id: 'one', startedAt: at, seenAt: at, streams: 1, waiting: 0 }],
      providers: [
        {
          code: 'interior-ministry',
          streams: 1,
          connectionUntil: at,
          recordTypes: [{ id: residence, streams: 1, answered: 2, lastAnswerAt: at, medianMs: 12.5, p95Ms: 20 }],
        },
        { code: 'cadastre-agency', recordTypes: [{ id: 'cadastre-agency/homes@1', circuitOpen: true, failed: 3 }] },
      ],
      logEntries: 7,
      integrity: { state: 'LOG_STATE_UNCHECKED' as const },
      timeProof: { state: 'TIME_PROOF_STATE_LATE' as const, uncoveredSince: at },
      certificates: [{ holder: 'exchange', use: 'members', until: at, daysLeft: -1 }],
    }),
    getStatistics: async ({ day }: GetStatisticsRequest) => {
      if (day !== countedDay) throw new DomainError('not-found', 'statistics-unknown', 'Not counted.');
      const group = { provider: 'interior-ministry', recordType: residence, consumer: '=cmd' };
      return {
        day,
        questions: 15,
        rows: [{ ...group, verdict: 'VERDICT_GRANTED' as const, count: 12, medianMs: 18.4 }, { count: 3 }],
      };
    },
  });
}
