/** Bytes on a connection that no decent client sends: they are answered, and the connection is closed. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { eventually, startWorld } from '../support/world.ts';
import { world } from './world.ts';

/** Everything a gateway answers to these bytes until it closes the connection. */
function raw(bytes: string, address = world.address): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

test('a target that is not a path of this API is unknown, in whatever form it comes', async () => {
  for (const target of ['http://any/api/v1/services', '*', '/api/v1/services#top', '//any/api/v1/services']) {
    const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 404 [\s\S]*"code":"path-unknown"/, target);
  }
});

test('a client that does not finish its request is told so and let go', async () => {
  const impatient = await startWorld({}, { patience: { headersMs: 200, requestMs: 400, fileMs: 900 } });
  const slow = [
    '',
    'GET / HTTP/1.1\r\nHost: any\r\n',
    'POST /api/v1/results/verification HTTP/1.1\r\nHost: any\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  ];
  try {
    for (const bytes of slow) assert.match(await raw(bytes, impatient.address), /^HTTP\/1\.1 408/);
  } finally {
    await impatient.stop();
  }
});

test('a request that is not HTTP does no harm, and is told so', async () => {
  const answer = await raw('RUBBISH\r\n\r\n');
  assert.match(answer, /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"request-invalid"/);
  assert.equal((await fetch(`${world.address}/livez`)).status, 200);
});

test('an address with letters that are not percent-encoded is refused with how to write them', async () => {
  const answer = await raw('GET /api/v1/services?q=yoʻl HTTP/1.1\r\nHost: any\r\n\r\n');
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  assert.match(head, /^HTTP\/1\.1 400 /);
  const problem = JSON.parse(body);
  assert.equal(problem.code, 'address-malformed');
  assert.match(problem.detail, /percent-encoded.*--data-urlencode/);
  assert.ok(head.includes(`X-Correlation-Id: ${problem.instance.replace('urn:darcha:request:', '')}`));
});

test('at the end a connection on which nothing was asked is closed at once, one that waits for its answer after it', async () => {
  const ending = await startWorld();
  const { port } = new URL(ending.address);
  const order: string[] = [];
  const silent = connect(Number(port), '127.0.0.1').on('close', () => order.push('silent'));
  await once(silent, 'connect');
  ending.knobs.delay = 300;
  const asked = raw('GET /api/v1/services/childbirth-benefit HTTP/1.1\r\nHost: any\r\n\r\n', ending.address);
  await eventually(async () => ending.knobs.reads > 0);
  const stopped = ending.stop();
  assert.match(await asked, /^HTTP\/1\.1 200/);
  order.push('answered');
  await stopped;
  assert.deepEqual(order, ['silent', 'answered']);
});
