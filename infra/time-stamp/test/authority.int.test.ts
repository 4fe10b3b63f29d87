/** The authority over HTTP: what it stamps, what it refuses, and that it is bounded. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { OctetString } from 'asn1js';
import { Extension } from 'pkijs';
import { policy } from '../src/query.ts';
import {
  digestOf,
  discard,
  freshDirectory,
  nonce,
  post,
  type QueryChanges,
  query,
  read,
  startAuthority,
} from './support.ts';

const directory = freshDirectory();
let authority: Awaited<ReturnType<typeof startAuthority>>;

before(async () => {
  authority = await startAuthority(directory);
});
after(async () => {
  await authority.stop();
  discard(directory);
});

test('a stamp says the digest, the nonce, the policy and the time, and carries the certificate when asked for it', async () => {
  const began = Date.now();
  const response = await post(
    authority.address,
    query({ nonce: nonce(2n ** 63n + 5n), certReq: true, reqPolicy: policy }),
  );
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/timestamp-reply');
  const { status, token } = await read(response);
  assert.ok(token);
  assert.deepEqual(
    { status, policy: token.info.policy, nonce: token.info.nonce?.toBigInt(), certificates: token.certificates },
    { status: 0, policy, nonce: 2n ** 63n + 5n, certificates: 1 },
  );
  const imprint = Buffer.from(token.info.messageImprint.hashedMessage.getValue());
  assert.deepEqual(imprint, digestOf('a checkpoint'));
  const at = token.info.genTime.getTime();
  const accuracy = (token.info.accuracy?.seconds ?? 0) * 1000;
  assert.ok(at + accuracy >= began && at <= Date.now(), 'the true time is within the accuracy that is told');

  const bare = await read(await post(authority.address, query()));
  assert.deepEqual([bare.token?.certificates, bare.token?.info.nonce], [0, undefined]);
  assert.notEqual(bare.token?.serial, token.serial);
});

const unknown = new Extension({ extnID: '1.2.3.4', extnValue: new OctetString().toBER() });
const refused: Record<string, [QueryChanges, number]> = {
  'a digest by SHA-1': [{ algorithm: '1.3.14.3.2.26', digest: Buffer.alloc(20) }, 0],
  'an algorithm nobody knows': [{ algorithm: '1.2.3.4' }, 0],
  'a digest of another length': [{ digest: Buffer.alloc(31) }, 5],
  'another version': [{ version: 2 }, 2],
  'another policy': [{ reqPolicy: '1.2.3.4' }, 15],
  'an extension': [{ extensions: [unknown] }, 16],
};
for (const [what, [changes, bit]] of Object.entries(refused)) {
  test(`${what} is refused`, async () => {
    const response = await post(authority.address, query(changes));
    assert.equal(response.status, 200);
    assert.deepEqual(await read(response), { status: 2, failures: [bit], token: undefined });
  });
}

const malformed: Record<string, Buffer> = {
  nothing: Buffer.alloc(0),
  'a text': Buffer.from('a checkpoint, please'),
  'half a query': query().subarray(0, 30),
  'a query with more behind it': Buffer.concat([query(), Buffer.of(5, 0)]),
  'nesting without an end': Buffer.alloc(4_000, Buffer.of(0x30, 0x80)),
};
for (const [what, body] of Object.entries(malformed)) {
  test(`${what} is no query`, async () => {
    const { status, failures } = await read(await post(authority.address, body));
    assert.deepEqual({ status, failures }, { status: 2, failures: [5] });
  });
}

test('HTTP: too much, another type and another method are refused', async () => {
  const large = await post(authority.address, Buffer.alloc(4_097));
  assert.equal(large.status, 413);
  assert.deepEqual((await read(large)).failures, [5]);
  assert.equal((await post(authority.address, query(), 'application/octet-stream')).status, 415);
  const got = await fetch(authority.address);
  assert.deepEqual([got.status, got.headers.get('allow')], [405, 'POST']);
});

test('a request that does not arrive is given up', async () => {
  const hasty = await startAuthority(directory, { arriveWithinMs: 100 });
  try {
    const socket = connect(Number(new URL(hasty.address).port), '127.0.0.1');
    let said = '';
    socket.on('data', (part) => (said += part));
    socket.write(
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/timestamp-query\r\nContent-Length: 60\r\n\r\nabc',
    );
    await once(socket, 'close');
    assert.match(said, /^HTTP\/1\.1 408 /);
  } finally {
    await hasty.stop();
  }
});

test('outside of its certificate’s validity it stamps nothing', async () => {
  const late = await startAuthority(directory, { now: () => new Date('2099-01-01') });
  try {
    assert.deepEqual(await read(await post(late.address, query())), { status: 2, failures: [25], token: undefined });
  } finally {
    await late.stop();
  }
});
