/** How the exchange is, for operators, and how many questions it carried, for everybody. */
import type { CertificateEnd } from '@darcha/proto/gen/darcha/exchange/v1/CertificateEnd.ts';
import type { GetHealthResponse } from '@darcha/proto/gen/darcha/exchange/v1/GetHealthResponse.ts';
import type { GetStatisticsResponse } from '@darcha/proto/gen/darcha/exchange/v1/GetStatisticsResponse.ts';
import type { ProviderHealth } from '@darcha/proto/gen/darcha/exchange/v1/ProviderHealth.ts';
import type { StatisticsRow } from '@darcha/proto/gen/darcha/exchange/v1/StatisticsRow.ts';
import { stringify } from 'csv-stringify/sync';
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, type Reply, withPlaces } from '../http/call.ts';
import { formatOf, mediaTypes } from '../http/format.ts';
import { integrityShape, timeProofShape } from './exchange-log.ts';
import { filled, wordOf } from './shapes/words.ts';

const license = 'https://creativecommons.org/publicdomain/zero/1.0/';
const forAnHour = 'public, max-age=3600';
const columns = ['day', 'provider', 'record_type', 'consumer', 'verdict', 'code', 'count', 'median_milliseconds'];

export function exchangeOperationsHandlers({ exchangeOperations }: Pick<Clients, 'exchangeOperations'>): Handlers {
  return withPlaces(
    { '/day': 'day' },
    {
      getExchangeHealth: async () => ({ body: healthShape(await exchangeOperations.getHealth({})) }),
      getExchangeStatistics: async (call) => {
        const format = formatOf(call, ['json', 'csv']);
        const counted = await exchangeOperations.getStatistics({ day: call.query('day') ?? '' });
        const headers = { 'Cache-Control': forAnHour, Vary: 'Accept', Link: `<${license}>; rel="license"` };
        if (format === 'csv') return sendTable(call, counted, headers);
        const { day, questions, rows } = counted;
        return { body: { day, license, questions, rows: rows.map(rowShape) }, headers };
      },
    },
  );
}

function sendTable(
  { request, response }: Call,
  { day, rows }: GetStatisticsResponse,
  headers: Reply['headers'],
): undefined {
  const table = rows.map((row) => {
    const { recordType: record_type, medianMilliseconds: median_milliseconds, ...shape } = rowShape(row);
    return { day, ...shape, record_type, median_milliseconds };
  });
  const options = { header: true, columns, record_delimiter: 'windows', escape_formulas: true } as const;
  const bytes = Buffer.from(stringify(table, options));
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  response.setHeader('Content-Type', mediaTypes.csv);
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function rowShape({ provider, recordType, consumer, verdict, code, count, medianMs }: StatisticsRow) {
  return {
    provider: filled(provider),
    recordType: filled(recordType),
    consumer: filled(consumer),
    verdict: wordOf(verdict, 'VERDICT'),
    code: filled(code),
    count,
    medianMilliseconds: medianMs || undefined,
  };
}

function healthShape({ instances, providers, certificates, ...log }: GetHealthResponse) {
  const { checkpoint, integrity, timeProof } = log;
  if (!integrity || !timeProof) throw new Error('the exchange did not say how its log is');
  return {
    instances: instances.map(({ id, startedAt, seenAt, streams, waiting }) => ({
      id,
      startedAt,
      seenAt,
      streams,
      waiting,
    })),
    providers: providers.map(providerShape),
    log: {
      entries: log.logEntries,
      signedEntries: checkpoint?.size,
      signedAt: checkpoint?.signedAt,
      integrity: integrityShape(integrity),
      timeProof: timeProofShape(timeProof),
    },
    certificates: certificates.map(certificateShape),
  };
}

function providerShape({ code, streams, waiting, connectionUntil, signingUntil, recordTypes }: ProviderHealth) {
  return {
    code,
    streams,
    waiting,
    connectionUntil: filled(connectionUntil),
    signingUntil: filled(signingUntil),
    recordTypes: recordTypes.map((one) => ({
      id: one.id,
      streams: one.streams,
      circuitOpen: one.circuitOpen,
      answered: one.answered,
      failed: one.failed,
      lastAnswerAt: filled(one.lastAnswerAt),
      medianMilliseconds: one.medianMs || undefined,
      p95Milliseconds: one.p95Ms || undefined,
    })),
  };
}

function certificateShape({ holder, system, use, until, daysLeft }: CertificateEnd) {
  return { holder, system: filled(system), use, until, daysLeft };
}
