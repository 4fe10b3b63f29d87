/** What a server takes in of its peers: large, compressed and endless messages. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type ClientHttp2Session, connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type RunningServer, service, startServer } from '@darcha/kit/rpc/server.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { tracking } from '@darcha/proto/contracts.ts';
import { silent as log, until } from './support.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-kit-receiving-'));
const timeline = '/darcha.tracking.v1.Tracking/GetTimeline';
const feed = '/darcha.tracking.v1.Tracking/ReadFeed';
const sessions: ClientHttp2Session[] = [];
let server: RunningServer;

const filesOf = (name: string) => {
  const { certificate, key, authority } = servicePaths(directory, name);
  return { cert: readFileSync(certificate), key: readFileSync(key), ca: readFileSync(authority) };
};

before(async () => {
  await ensurePki({ directory, services: ['tracking', 'one', 'two'], members: [], environment: 'test' });
  const { cert: certificate, key, ca: authority } = filesOf('tracking');
  server = await startServer({
    name: 'tracking',
    address: '127.0.0.1:0',
    tls: { certificate, key, authority },
    admit: (name) => ({ as: 'self', name }),
    services: [
      service(tracking, {
        appendEvents: async () => ({}),
        getTimeline: async () => ({ events: [] }),
        watchTimeline: async function* () {},
        readFeed: async () => ({ events: [] }),
      }),
    ],
    log,
    maxMessageBytes: 1_000,
    intake: { [feed]: { largest: 3_000, ahead: 2 } },
    peerBytes: 8_000,
  });
});

after(async () => {
  for (const session of sessions) session.destroy();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

function session(name: string): ClientHttp2Session {
  const address = `https://${server.address}`;
  const made = connect(address, { ...filesOf(name), servername: 'tracking', checkServerIdentity: () => undefined });
  sessions.push(made);
  return made;
}

interface Told {
  status: string;
  code: string;
}

/** A call that says it sends a message of `size` bytes, and sends `bytes` of it. */
function call(from: ClientHttp2Session, path: string, { size, bytes, encoding, end = true }: Sent) {
  const stream = from.request({
    ...{ ':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers' },
    ...(encoding && { 'grpc-encoding': encoding }),
  });
  const { promise, resolve } = Promise.withResolvers<Told>();
  const read = (headers: Record<string, unknown>) => {
    if (headers['grpc-status'] === undefined) return;
    const details = Buffer.from(String(headers['grpc-status-details-bin'] ?? ''), 'base64').toString('latin1');
    resolve({ status: String(headers['grpc-status']), code: /[a-z]+-[a-z]+/.exec(details)?.[0] ?? '' });
  };
  stream
    .on('response', read)
    .on('trailers', read)
    .on('error', () => undefined)
    .resume();
  const head = Buffer.alloc(5);
  head.writeUInt8(encoding ? 1 : 0);
  head.writeUInt32BE(size, 1);
  stream.write(Buffer.concat([head, bytes]));
  if (end) stream.end();
  return { told: promise };
}

interface Sent {
  size: number;
  bytes: Buffer;
  encoding?: string;
  end?: boolean;
}

const empty: Sent = { size: 0, bytes: Buffer.alloc(0) };
const endless: Sent = { size: 900, bytes: Buffer.alloc(800), end: false };

test('each method takes messages as large as is said of it', async () => {
  const one = session('one');
  assert.equal((await call(one, timeline, empty).told).status, '0');
  assert.equal((await call(one, timeline, { size: 2_000, bytes: Buffer.alloc(2_000) }).told).status, '8');
  assert.equal((await call(one, feed, { size: 2_000, bytes: Buffer.alloc(2_000) }).told).status, '0');
});

test('what is compressed is refused: it may be a thousand times larger than it seems', async () => {
  const bytes = gzipSync(Buffer.alloc(100_000));
  const { told } = call(session('one'), timeline, { size: bytes.length, bytes, encoding: 'gzip' });
  assert.deepEqual(await told, { status: '3', code: 'encoding-unsupported' });
});

test('messages that never end take up the share of their sender alone, whatever connection they come on', async () => {
  const [first, second, other] = [session('one'), session('one'), session('two')];
  const open = [first, second].flatMap((from) => [1, 2, 3, 4, 5].map(() => call(from, timeline, endless).told));
  assert.deepEqual(await Promise.race(open), { status: '8', code: 'calls-exhausted' });
  assert.equal((await call(second, timeline, empty).told).status, '8');
  assert.equal((await call(other, timeline, empty).told).status, '0');
  first.destroy();
  await until(async () => (await call(second, timeline, empty).told).status === '0');
  // Too little is left for what needs more.
  assert.equal((await call(second, feed, empty).told).code, 'calls-exhausted');
});
