/** Time stamps of checkpoints: what is believed of an authority, and what is done when it fails. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { timeStampingPaths } from '@darcha/pki/time-stamping.ts';
import { issue, timeStamping, tlsServer } from '@darcha/transparency-log/test/time-stamp/chains.ts';
import { readRoots, type TimeStampRoots, verifyTimeStamp } from '@darcha/transparency-log/time-stamp/verify.ts';
import { Integer, OctetString } from 'asn1js';
import { createTimeStamper, type TimeStamperOptions } from '../src/time-stamp/time-stamper.ts';
import { altering, authority, type Conduct, careless, type FakeAuthority, honest } from './time-stamp/authorities.ts';
import { judge, opensslAuthority, withoutOpenssl } from './time-stamp/openssl.ts';
import { log } from './values.ts';

/** The error of an attempt that must fail. */
async function failed(attempt: Promise<unknown>): Promise<Error> {
  const error = await attempt.then(
    () => assert.fail('it did not fail'),
    (error: Error) => error,
  );
  return error;
}

const directory = mkdtempSync(join(tmpdir(), 'darcha-exchange-time-stamp-'));
const digest = createHash('sha256').update('a checkpoint').digest();
const other = createHash('sha256').update('another checkpoint').digest();
const root = await issue('root', { authority: true });
const now = Date.now();
const hour = 3_600_000;
const closers: (() => Promise<void>)[] = [];
let right: Conduct;
let roots: TimeStampRoots;

before(async () => {
  right = await honest(directory);
  roots = [...readRoots(readFileSync(timeStampingPaths(directory).authority)), ...readRoots(root.pem)];
});
after(async () => {
  await Promise.all(closers.map((close) => close()));
  rmSync(directory, { recursive: true, force: true });
});

async function started(conduct: Conduct): Promise<FakeAuthority> {
  const made = await authority(conduct);
  closers.push(() => made.stop());
  return made;
}

function stamperOf(urls: string[], options: Partial<TimeStamperOptions> = {}) {
  return createTimeStamper({ urls, roots, log, ...options });
}

test('a stamp is verified, kept as it came, and can be verified again by itself', async () => {
  const { url } = await started(right);
  const began = Date.now();
  const stamp = await stamperOf([url]).stamp(digest);
  assert.equal(stamp.url, url);
  assert.ok(stamp.at.getTime() + (stamp.accuracyMs ?? 0) >= began && stamp.at.getTime() <= Date.now());
  assert.match(stamp.authority, /time-stamping authority/);
  const { token, url: _, ...claims } = stamp;
  assert.deepEqual(verifyTimeStamp(token, digest, roots), { faults: [], claims });
});

const expired = await issue('expired', { by: root, usages: [timeStamping], until: new Date(now - hour) });
const forTls = await issue('for-tls', { by: root, usages: [tlsServer] });
const stranger = await issue('stranger', { by: await issue('root', { authority: true }), usages: [timeStamping] });
const sound = await issue('sound', { by: root, usages: [timeStamping] });

const through: Conduct = (query, response) => right(query, response);
const page: Conduct = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Busy');
const elsewhere: Conduct = (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
const sends = (bytes: Buffer): Conduct => {
  return async () => bytes;
};

/** What each does, and what is said of it. */
const liars: Record<string, [Conduct, RegExp]> = {
  'stamps another digest': [
    altering(through, ({ messageImprint }) => {
      messageImprint.hashedMessage = new OctetString({ valueHex: other });
    }),
    /digest-mismatch/,
  ],
  'answers another query': [
    altering(through, (request) => {
      request.nonce = Integer.fromBigInt(7n);
    }),
    /nonce-mismatch/,
  ],
  'leaves the nonce out': [
    altering(through, (request) => {
      delete request.nonce;
    }),
    /nonce-mismatch/,
  ],
  'leaves its certificate out': [
    altering(through, (request) => {
      request.certReq = false;
    }),
    /certificate-missing/,
  ],
  'is vouched for by another root of that name': [careless(stranger), /certificate-foreign/],
  'signs by a certificate that has expired': [careless(expired), /certificate-expired/],
  'signs by a certificate for something else': [careless(forTls), /certificate-unsuitable/],
  'is an hour late': [careless(sound, { at: () => new Date(Date.now() - hour) }), /clock-off/],
  'is an hour early': [careless(sound, { at: () => new Date(Date.now() + hour) }), /clock-off/],
  'signs by another key': [careless({ ...sound, keys: stranger.keys }), /signature-wrong/],
  'names another certificate than it sends': [careless(sound, { named: stranger.raw }), /certificate-unbound/],
  refuses: [
    altering(through, ({ messageImprint }) => {
      messageImprint.hashAlgorithm.algorithmId = '1.3.14.3.2.26';
    }),
    /it refused: status 2, failure 0 \(Only digests/,
  ],
  'grants and sends nothing': [sends(Buffer.from('30053003020100', 'hex')), /granted a time stamp and sent none/],
  'sends a token that is none': [sends(Buffer.from('300730030201003000', 'hex')), /none of RFC 3161/],
  'sends no reply': [sends(Buffer.from('Busy, try later')), /none of RFC 3161/],
  'sends nothing': [sends(Buffer.alloc(0)), /none of RFC 3161/],
  'sends too much': [sends(Buffer.alloc(100_000)), /more than \d+ bytes/],
  'sends a page': [page, /status 200 and the type text\/html/],
  'sends to somebody else': [elsewhere, /cannot be reached/],
};
for (const [what, [conduct, said]] of Object.entries(liars)) {
  test(`not believed: an authority that ${what}`, async () => {
    const { url } = await started(conduct);
    await assert.rejects(stamperOf([url]).stamp(digest), ({ message }: Error) => {
      assert.match(message, said);
      assert.ok(message.includes(url), 'it says which authority that was');
      return true;
    });
  });
}

test('only policies that are named will do, and the first is asked for', async () => {
  const { url } = await started(right);
  const own = '1.3.6.1.4.1.32473.3161.1';
  assert.equal((await stamperOf([url], { policies: [own, '1.2.3'] }).stamp(digest)).policy, own);
  const asked = await failed(stamperOf([url], { policies: ['1.2.3', own] }).stamp(digest));
  assert.match(asked.message, /it refused: status 2, failure 15/);
  const deaf = await started(
    altering(through, (request) => {
      delete request.reqPolicy;
    }),
  );
  assert.match(
    (await failed(stamperOf([deaf.url], { policies: ['1.2.3'] }).stamp(digest))).message,
    /policy-unaccepted/,
  );
});

test('the next one is asked when one is dead, slow or lies; those that failed are then asked last, until they have rested', async () => {
  const slow = await started(() => undefined);
  const liar = await started(careless(stranger));
  const good = await started(right);
  const dead = await authority(right);
  await dead.stop();
  let clock = Date.now();
  const options = { timeoutMs: 300, toleranceMs: hour, restMs: 60_000, now: () => new Date(clock) };
  const stamper = stamperOf([dead.url, slow.url, liar.url, good.url], options);
  assert.equal((await stamper.stamp(digest)).url, good.url);
  assert.equal((await stamper.stamp(other)).url, good.url);
  assert.deepEqual([slow.asked(), liar.asked(), good.asked()], [1, 1, 2]);
  clock += 60_001;
  assert.equal((await stamper.stamp(digest)).url, good.url);
  assert.deepEqual([slow.asked(), liar.asked(), good.asked()], [2, 2, 3]);
});

test('one that is alone is asked again at once, and believed again when it is well', async () => {
  let well = false;
  const { url } = await started((query, response) => (well ? right(query, response) : page(query, response)));
  const stamper = stamperOf([url]);
  await failed(stamper.stamp(digest));
  well = true;
  assert.equal((await stamper.stamp(digest)).url, url);
});

test('when all have failed the error says what each did', async () => {
  const slow = await started(() => undefined);
  const dead = await authority(right);
  await dead.stop();
  const { message } = await failed(stamperOf([slow.url, dead.url], { timeoutMs: 200 }).stamp(digest));
  assert.ok(message.includes(`${slow.url}: it took too long`), message);
  assert.ok(message.includes(`${dead.url}: it cannot be reached (ECONNREFUSED)`), message);
  assert.throws(() => stamperOf([]), /No time-stamping authority is named/);
});

test('a stop is not held up by an authority, nor held against it', async () => {
  const slow = await started(() => undefined);
  const good = await started(right);
  const stopping = new AbortController();
  const stamping = stamperOf([slow.url, good.url]).stamp(digest, stopping.signal);
  while (slow.asked() === 0) await sleep(5);
  stopping.abort(new Error('the process is stopping'));
  await assert.rejects(stamping, /the process is stopping/);
  assert.equal(good.asked(), 0);
});

test('the verifier tells every fault of a token', async () => {
  const { url } = await started(right);
  const { token, at } = await stamperOf([url]).stamp(digest);
  const spoiled = Buffer.from(token);
  spoiled.writeUInt8(spoiled.readUInt8(spoiled.length - 1) ^ 1, spoiled.length - 1);
  const { faults, claims } = verifyTimeStamp(spoiled, other, readRoots(root.pem), { policies: ['1.2.3'], nonce: 1n });
  assert.deepEqual(faults.map(({ code }) => code).sort(), [
    'certificate-foreign',
    'digest-mismatch',
    'nonce-mismatch',
    'policy-unaccepted',
    'signature-wrong',
  ]);
  assert.deepEqual(claims?.at, at);
  for (const bytes of [
    Buffer.alloc(0),
    token.subarray(1),
    Buffer.concat([token, Buffer.of(0)]),
    Buffer.alloc(70_000),
  ]) {
    assert.deepEqual(
      verifyTimeStamp(bytes, digest, roots).faults.map(({ code }) => code),
      ['token-unreadable'],
    );
  }
});

test('no byte of a token can be altered so that it says something else', async () => {
  const { url } = await started(right);
  const { token, url: _, ...claims } = await stamperOf([url]).stamp(digest);
  for (let at = 0; at < token.length; at += 13) {
    const altered = Buffer.from(token);
    altered.writeUInt8(altered.readUInt8(at) ^ (1 << (at % 8)), at);
    const verdict = verifyTimeStamp(altered, digest, roots);
    // What no signature covers (a version, the list of algorithms) says nothing that is read.
    if (verdict.faults.length === 0) assert.deepEqual({ ...verdict.claims, token }, { ...claims, token }, `byte ${at}`);
  }
});

test('OpenSSL accepts a stamp that is kept, and refuses it when it is altered', { skip: withoutOpenssl }, async () => {
  const { url } = await started(right);
  const { token } = await stamperOf([url]).stamp(digest);
  const { authority: rootPem } = timeStampingPaths(directory);
  assert.match(judge(directory, token, digest, rootPem), /Verification: OK/);
  assert.throws(() => judge(directory, token, other, rootPem), /message imprint mismatch/);
  const altered = Buffer.from(token);
  const year = altered.indexOf(String(new Date().getUTCFullYear())) + 3;
  altered.writeUInt8(altered.readUInt8(year) ^ 1, year);
  assert.throws(() => judge(directory, altered, digest, rootPem), /signature failure/);
  assert.ok(verifyTimeStamp(altered, digest, roots).faults.some(({ code }) => code === 'signature-wrong'));
});

test('an authority of OpenSSL’s is believed: a chain, an RSA key, SHA-512', { skip: withoutOpenssl }, async () => {
  const issuing = await issue('issuing', { by: root, authority: true, pathLength: 0 });
  const signer = await issue('by-rsa', { by: issuing, usages: [timeStamping], key: 'RSA-2048' });
  const { url } = await started(opensslAuthority(directory, signer, [issuing]));
  const stamp = await stamperOf([url], { policies: ['1.2.3.4.1'] }).stamp(digest);
  const { policy, serial, authority: name, accuracyMs } = stamp;
  assert.deepEqual(
    { policy, serial, name, accuracyMs },
    { policy: '1.2.3.4.1', serial: '2', name: 'CN=by-rsa', accuracyMs: 1_500.1 },
  );
  const withoutChain = readRoots(readFileSync(timeStampingPaths(directory).authority));
  assert.deepEqual(
    verifyTimeStamp(stamp.token, digest, withoutChain).faults.map(({ code }) => code),
    ['certificate-foreign'],
  );
});
