/** The other side of the standard: OpenSSL asks, and OpenSSL judges the stamps. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { discard, freshDirectory, openssl, post, startAuthority, withoutOpenssl } from './support.ts';

const directory = freshDirectory();
const file = (name: string) => join(directory, name);
let authority: Awaited<ReturnType<typeof startAuthority>>;

before(async () => {
  authority = await startAuthority(directory);
  writeFileSync(file('data'), 'a checkpoint');
  writeFileSync(file('other'), 'another checkpoint');
});
after(async () => {
  await authority.stop();
  discard(directory);
});

/** Has OpenSSL ask, and keeps question and answer as `<name>.tsq` and `<name>.tsr`. */
async function stamp(name: string, ...words: string[]): Promise<Buffer> {
  openssl('ts', '-query', '-data', file('data'), '-out', file(`${name}.tsq`), ...words);
  const response = await post(authority.address, readFileSync(file(`${name}.tsq`)));
  const reply = Buffer.from(await response.arrayBuffer());
  writeFileSync(file(`${name}.tsr`), reply);
  return reply;
}

function verify(name: string, ...words: string[]): string {
  return openssl('ts', '-verify', '-in', file(`${name}.tsr`), '-CAfile', authority.paths.authority, ...words);
}

for (const digest of ['-sha256', '-sha384', '-sha512']) {
  test(`OpenSSL accepts a stamp of ${digest.slice(1)}`, { skip: withoutOpenssl }, async () => {
    await stamp('good', digest, '-cert');
    assert.match(verify('good', '-queryfile', file('good.tsq')), /Verification: OK/);
    assert.match(verify('good', '-data', file('data')), /Verification: OK/);
    assert.throws(() => verify('good', '-data', file('other')), /message imprint mismatch/);
  });
}

test('OpenSSL accepts one without nonce and certificate when it is given the certificate', {
  skip: withoutOpenssl,
}, async () => {
  await stamp('bare', '-sha256', '-no_nonce');
  const words = ['-queryfile', file('bare.tsq')];
  assert.match(verify('bare', ...words, '-untrusted', authority.paths.certificate), /Verification: OK/);
  assert.throws(() => verify('bare', ...words));
});

test('OpenSSL refuses a stamp with one bit altered, and one that answers another question', {
  skip: withoutOpenssl,
}, async () => {
  const reply = await stamp('altered', '-sha256', '-cert');
  const time = reply.indexOf(`${new Date().getUTCFullYear()}`);
  assert.ok(time > 0);
  const turns: [string, number][] = [
    ['the time', time + 3],
    ['the signature', reply.length - 1],
  ];
  for (const [what, at] of turns) {
    const spoiled = Buffer.from(reply);
    spoiled.writeUInt8(spoiled.readUInt8(at) ^ 1, at);
    writeFileSync(file('altered.tsr'), spoiled);
    assert.throws(() => verify('altered', '-queryfile', file('altered.tsq')), /signature failure/, what);
  }
  await stamp('first', '-sha256', '-cert');
  await stamp('second', '-sha256', '-cert');
  assert.throws(() => verify('first', '-queryfile', file('second.tsq')), /nonce mismatch/);
});

test('OpenSSL reads why a digest by SHA-1 is refused', { skip: withoutOpenssl }, async () => {
  await stamp('weak', '-sha1');
  const text = openssl('ts', '-reply', '-in', file('weak.tsr'), '-text');
  assert.match(text, /Status: Rejected[\s\S]*unrecognized or unsupported algorithm identifier/);
});
