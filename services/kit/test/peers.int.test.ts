/** Peers that are let in no longer, and listeners for peers without a certificate. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { createHealthClient } from '@darcha/kit/rpc/health.ts';
import { type Peer, type RunningServer, type ServerOptions, service, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls, Trust } from '@darcha/kit/rpc/tls.ts';
import type { Implementation } from '@darcha/kit/rpc/types.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { type MethodsOf, tracking } from '@darcha/proto/contracts.ts';
import { silent as log, until } from './support.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-kit-peers-'));
const closers: (() => Promise<unknown> | unknown)[] = [];
const refused = new Set<string>();
let met: Peer[] = [];

const tlsOf = (name: string): Tls => {
  const { certificate, key, authority } = servicePaths(directory, name);
  return { certificate: readFileSync(certificate), key: readFileSync(key), authority: readFileSync(authority) };
};

const implementation: Implementation<MethodsOf<typeof tracking>> = {
  appendEvents: async () => ({}),
  getTimeline: async () => ({ events: [] }),
  watchTimeline: async function* () {
    yield { event: { sequence: 1 } };
    await new Promise(() => undefined);
  },
  readFeed: async () => ({ events: [] }),
};

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  met = [];
  refused.clear();
  const server = await startServer({
    name: 'tracking',
    address: '127.0.0.1:0',
    tls: tlsOf('tracking'),
    log,
    admit: (uri, peer) => {
      met.push(peer);
      return refused.has(uri) ? undefined : { as: 'self', name: uri || peer.address };
    },
    services: [service(tracking, implementation)],
    ...options,
  });
  closers.push(() => server.stop());
  return server;
}

const placeOf = (server: RunningServer, tls: Tls | Trust) => ({
  peer: 'tracking',
  address: server.address.replace('127.0.0.1', 'localhost'),
  tls,
  log,
});

function clientOf(server: RunningServer, tls: Tls | Trust) {
  const client = createClient(tracking, placeOf(server, tls));
  closers.push(() => client.close());
  return client;
}

function healthOf(server: RunningServer, tls: Tls | Trust) {
  const health = createHealthClient(placeOf(server, tls));
  closers.push(() => health.close());
  return health;
}

before(() => ensurePki({ directory, services: ['tracking', 'one', 'two'], members: [], environment: 'test' }));

after(async () => {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
  rmSync(directory, { recursive: true, force: true });
});

test('admission is told the certificate and the address', async () => {
  const server = await start();
  await clientOf(server, tlsOf('one')).getTimeline({});
  const certificate = new X509Certificate(tlsOf('one').certificate);
  assert.deepEqual(met, [
    {
      uri: 'darcha:service:one',
      fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
      address: '127.0.0.1',
    },
  ]);
});

test('the connections of a peer that is admitted no longer are cut, with their streams; others stay', async () => {
  const server = await start();
  const open = (name: string) => {
    const seen = { messages: 0, ended: false, error: undefined as unknown };
    void (async () => {
      try {
        for await (const _ of clientOf(server, tlsOf(name)).watchTimeline({})) seen.messages += 1;
      } catch (error) {
        seen.error = error;
      }
      seen.ended = true;
    })();
    return seen;
  };
  const [one, two] = [open('one'), open('two')];
  await until(() => one.messages + two.messages === 2);
  server.admitAgain();
  await clientOf(server, tlsOf('one')).getTimeline({});
  assert.equal(one.ended, false, 'whoever is admitted stays');

  refused.add('darcha:service:one');
  server.admitAgain();
  await until(() => one.ended);
  assert.ok(one.error, 'it ends as a failure of the connection, not in peace');
  assert.equal(two.ended, false);
  const again = clientOf(server, tlsOf('one'));
  await assert.rejects(again.getTimeline({}), { code: 'peer-unknown' });
  server.admitAgain();
  await assert.rejects(again.getTimeline({}), { code: 'peer-unknown' }, 'and is told why, each time');
  await clientOf(server, tlsOf('two')).getTimeline({});
});

test('a peer has so many connections and no more; the one too many hears why and is cut, and another has its own', async () => {
  const server = await start({ connectionsEach: 2 });
  const clients = ['one', 'one', 'two'].map((name) => clientOf(server, tlsOf(name)));
  for (const client of clients) await client.getTimeline({});
  const tooMany = createClient(tracking, placeOf(server, tlsOf('one')));
  await assert.rejects(tooMany.getTimeline({}), { code: 'connections-exhausted' });
  tooMany.close();
  for (const client of clients) await client.getTimeline({});
  clients[0]?.close();
  await until(() =>
    clientOf(server, tlsOf('one'))
      .getTimeline({})
      .then(Boolean, () => false),
  );
});

test('of a closed server only those who are admitted learn whether it serves', async () => {
  const [open, closed] = [await start(), await start({ closed: true })];
  assert.equal(await healthOf(closed, tlsOf('two')).check(3_000), true);
  refused.add('darcha:service:one');
  assert.equal(await healthOf(closed, tlsOf('one')).check(3_000), false);
  assert.equal(await healthOf(closed, tlsOf('two')).check(3_000), true);
  assert.equal(await healthOf(open, tlsOf('one')).check(3_000), true);
});

test('an anonymous listener asks for no certificate, another lets nobody in without', async () => {
  const { authority } = tlsOf('one');
  const [anonymous, mutual] = [await start({ anonymous: true }), await start()];
  await clientOf(anonymous, { authority }).getTimeline({});
  assert.deepEqual(met, [{ uri: '', fingerprint: '', address: '127.0.0.1' }]);
  await assert.rejects(clientOf(mutual, { authority }).getTimeline({}), { code: 'transport-unavailable' });
});
