/** Serves the metrics of the process over HTTP, in the text format of Prometheus. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Registry } from 'prom-client';
import type { Logger } from '../log.ts';
import { type Definition, type Keeper, keepFigures, type Reading } from './instruments.ts';

export interface ServedMetrics {
  /** "host:port" with the real port. */
  address: string;
  stop(): Promise<void>;
}

/** How long a source may take for its figures, milliseconds: a database that is away must not keep the others. */
const sourceWithinMs = 2_000;

/**
 * Listens at `address` ("host:port") and answers `GET /metrics`, to anybody who can reach it: it is for an address that only
 * those reach who watch over the process. Rejects when it cannot listen.
 */
export async function serveMetrics(address: string, log: Logger): Promise<ServedMetrics> {
  const prometheus = await import('prom-client');
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({ register: registry });
  keepFigures(keeperOf(prometheus, registry, log));
  const server = createServer(answering(registry, log));
  server.maxConnections = 32;
  server.requestTimeout = 10_000;
  try {
    const port = await listen(server, address);
    const served = `${address.slice(0, address.lastIndexOf(':'))}:${port}`;
    log.info({ address: served }, 'metrics are served');
    return { address: served, stop: () => stop(server, registry) };
  } catch (error) {
    await stop(server, registry);
    throw new Error(`cannot serve metrics at ${address}: ${(error as Error).message}`, { cause: error });
  }
}

/** Those who ask while an answer is being made share it. */
function answering(registry: Registry, log: Logger) {
  let making: Promise<string> | undefined;
  const make = () => {
    making ??= registry.metrics().finally(() => {
      making = undefined;
    });
    return making;
  };
  const answer = async ({ method, url }: IncomingMessage, response: ServerResponse) => {
    if (url?.split('?')[0] !== '/metrics') return end(response, 404, 'Only /metrics is served here.\n');
    if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'Use GET.\n', { Allow: 'GET, HEAD' });
    end(response, 200, await make(), { 'Content-Type': registry.contentType });
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'the metrics could not be put together');
      end(response, 500, 'The metrics could not be put together; the log says why.\n');
    });
  };
}

function end(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function keeperOf(prometheus: typeof import('prom-client'), registry: Registry, log: Logger): Keeper {
  return (definition) => {
    const { kind, name, help, labels, buckets } = definition;
    const common = { name, help, labelNames: [...labels], registers: [registry] };
    if (kind === 'counter') {
      const kept = new prometheus.Counter(common);
      return (values, by) => kept.inc({ ...values }, by);
    }
    if (kind === 'histogram') {
      const kept = new prometheus.Histogram({ ...common, buckets: [...buckets] });
      return (values, value) => kept.observe({ ...values }, value);
    }
    const kept = new prometheus.Gauge({
      ...common,
      collect: async () => {
        const readings = await readAll(definition, log);
        kept.reset();
        for (const { labels: values, value } of readings) kept.set({ ...values }, value);
      },
    });
    return (values, value) => kept.set({ ...values }, value);
  };
}

async function readAll({ name, sources }: Definition, log: Logger): Promise<Reading<string>[]> {
  const read = async (source: () => Promise<Reading<string>[]> | Reading<string>[]) => {
    try {
      return await Promise.race([source(), late()]);
    } catch (error) {
      log.warn({ err: error, metric: name }, 'a figure could not be read and is left out');
      return [];
    }
  };
  return (await Promise.all([...sources].map(read))).flat();
}

async function late(): Promise<never> {
  await sleep(sourceWithinMs, undefined, { ref: false });
  throw new Error(`not read within ${sourceWithinMs} ms`);
}

function listen(server: Server, address: string): Promise<number> {
  const split = address.lastIndexOf(':');
  const host = address.slice(0, split).replace(/^\[(.*)\]$/, '$1');
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(address.slice(split + 1)), host, () => {
      const bound = server.address();
      resolve(bound !== null && typeof bound === 'object' ? bound.port : 0);
    });
  });
}

async function stop(server: Server, registry: Registry): Promise<void> {
  keepFigures(undefined);
  registry.clear();
  server.closeAllConnections();
  if (server.listening) await new Promise((resolve) => server.close(resolve));
}
