import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createPublicKey, sign, verify, X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CompactSign, compactVerify, importPKCS8, importX509 } from 'jose';
import { ensurePki, exchangeServerPaths, memberPaths, servicePaths } from '../src/pki.ts';
import { freshDirectory, shakeHands } from './support.ts';

const DAY_MS = 86_400_000;
const names = { environment: 'test', services: ['catalogue', 'intake'], members: ['cadastre'] } as const;
const read = (file: string) => readFileSync(file, 'utf8');
const certificate = (file: string) => new X509Certificate(read(file));

test('everything is made once; the second time nothing is touched', async (t) => {
  const directory = freshDirectory(t);
  const first = await ensurePki({ directory, ...names });
  assert.deepEqual(Object.keys(first.services), ['catalogue', 'intake']);
  assert.deepEqual(first.members.cadastre, memberPaths(directory, 'cadastre'));
  assert.equal(first.issued.length, 7);
  const files = snapshot(directory);
  const second = await ensurePki({ directory, ...names });
  assert.deepEqual(second.issued, []);
  assert.deepEqual(snapshot(directory), files);
  const third = await ensurePki({ directory, ...names, members: ['cadastre', 'archive'] });
  assert.deepEqual(third.issued, [
    memberPaths(directory, 'archive').connection.certificate,
    memberPaths(directory, 'archive').signing.certificate,
  ]);
});

test('keys and folders are for this user alone', async (t) => {
  const directory = join(freshDirectory(t), 'pki');
  await ensurePki({ directory, ...names });
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
    if (entry.isDirectory()) assert.equal(mode, 0o700, entry.name);
    else if (entry.name.endsWith('.key')) assert.equal(mode, 0o600, entry.name);
    else assert.match(entry.name, /\.pem$/, 'no other files are left');
  }
});

test('services reach each other by name and by address', async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, ...names });
  const catalogue = servicePaths(directory, 'catalogue');
  const seen = await shakeHands(catalogue, servicePaths(directory, 'intake'), catalogue.authority);
  assert.match(seen, /URI:darcha:service:intake/);
  const shown = certificate(catalogue.certificate);
  for (const host of ['localhost', 'catalogue']) assert.equal(shown.checkHost(host), host);
  for (const address of ['127.0.0.1', '::1']) assert.equal(shown.checkIP(address), address);
});

test('an agency reaches the exchange with its connection certificate and with no other', async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, ...names });
  const exchange = exchangeServerPaths(directory);
  const member = memberPaths(directory, 'cadastre');
  assert.equal(await shakeHands(exchange, member.connection, exchange.authority), 'URI:darcha:member:cadastre');
  const foreign = await shakeHands(exchange, servicePaths(directory, 'intake'), exchange.authority);
  assert.match(foreign, /^server refused: /, 'a service is no agency');
  const service = servicePaths(directory, 'catalogue');
  assert.match(await shakeHands(service, member.connection, service.authority), /^server refused: /);
  assert.match(await shakeHands(member.connection, member.connection, exchange.authority), /^client refused: /);
});

test('an agency signs with a key that jose and node:crypto take, and its certificate is for signatures alone', async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, ...names });
  const { signing, connection } = memberPaths(directory, 'cadastre');
  const key = await importPKCS8(read(signing.key), 'EdDSA');
  const jws = await new CompactSign(Buffer.from('record')).setProtectedHeader({ alg: 'EdDSA' }).sign(key);
  const checked = await compactVerify(jws, await importX509(read(signing.certificate), 'EdDSA'));
  assert.equal(Buffer.from(checked.payload).toString(), 'record');
  const signature = sign(null, Buffer.from('record'), read(signing.key));
  assert.ok(verify(null, Buffer.from('record'), createPublicKey(read(signing.certificate)), signature));
  assert.ok(await importPKCS8(read(connection.key), 'ES256'));
  assert.deepEqual(certificate(signing.certificate).keyUsage, ['1.3.6.1.5.5.7.3.36'], 'documentSigning alone');
  assert.deepEqual(
    certificate(connection.certificate).keyUsage,
    ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.1'],
    'either end',
  );
  assert.match(certificate(signing.certificate).subject, /CN=cadastre/);
});

test('what ends within seven days is renewed with its own key, and still fits what was trusted before', async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, ...names });
  const exchange = exchangeServerPaths(directory);
  const before = { authority: read(exchange.authority), key: read(exchange.key), leaf: read(exchange.certificate) };
  const until = certificate(exchange.certificate).validToDate.getTime();
  const early = await ensurePki({ directory, ...names, now: new Date(until - 8 * DAY_MS) });
  assert.deepEqual(early.issued, []);
  const late = await ensurePki({ directory, ...names, now: new Date(until - 6 * DAY_MS) });
  assert.equal(late.issued.length, 5, 'every leaf and no authority');
  assert.equal(read(exchange.authority), before.authority);
  assert.equal(read(exchange.key), before.key);
  assert.notEqual(read(exchange.certificate), before.leaf);
});

test('an authority at its end is renewed with its own key', async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, ...names });
  const exchange = exchangeServerPaths(directory);
  const old = certificate(exchange.authority);
  const now = new Date(old.validToDate.getTime() - DAY_MS);
  const renewed = await ensurePki({ directory, ...names, now });
  assert.equal(renewed.issued.length, 7);
  assert.ok(certificate(exchange.certificate).verify(old.publicKey));
});

test('a damaged certificate is made anew; an authority without its key is reported and left as it is', async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, ...names });
  const exchange = exchangeServerPaths(directory);
  writeFileSync(exchange.certificate, 'rubbish');
  assert.deepEqual((await ensurePki({ directory, ...names })).issued, [exchange.certificate]);
  rmSync(join(directory, 'agencies/ca.key'));
  await assert.rejects(
    ensurePki({ directory, ...names }),
    /agencies\/ca\.key is not the key of.*Restore it, or remove/,
  );
  assert.ok(!existsSync(join(directory, 'agencies/ca.key')));
  rmSync(exchange.authority);
  writeFileSync(join(directory, 'agencies/ca.key'), 'rubbish');
  await assert.rejects(ensurePki({ directory, ...names }), /agencies\/ca\.key does not hold a private key/);
});

test('two that start at the same time end with one set that fits together', async (t) => {
  const directory = freshDirectory(t);
  await Promise.all([1, 2, 3].map(() => ensurePki({ directory, ...names })));
  const exchange = exchangeServerPaths(directory);
  const member = memberPaths(directory, 'cadastre');
  assert.match(await shakeHands(exchange, member.connection, exchange.authority), /cadastre/);
  assert.deepEqual((await ensurePki({ directory, ...names })).issued, []);
});

test('it refuses production and names that would leave its folder', async (t) => {
  const directory = join(freshDirectory(t), 'pki');
  await assert.rejects(ensurePki({ directory, ...names, environment: 'production' }), /does not work in production/);
  for (const name of ['../x', 'ca', 'Big', '', 'a,O=b']) {
    await assert.rejects(ensurePki({ directory, ...names, members: [name] }), /cannot be used: it must begin/);
    await assert.rejects(ensurePki({ directory, ...names, services: [name] }), /cannot be used: it must begin/);
  }
  assert.ok(!existsSync(directory));
});

test('openssl accepts the chains', { skip: !hasOpenssl() && 'openssl is not installed' }, async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, ...names });
  const { connection, signing, authority } = memberPaths(directory, 'cadastre');
  const exchange = exchangeServerPaths(directory);
  const service = servicePaths(directory, 'intake');
  openssl('-x509_strict', '-purpose', 'sslclient', '-CAfile', authority, connection.certificate);
  openssl('-x509_strict', '-CAfile', authority, signing.certificate);
  openssl(
    '-x509_strict',
    '-purpose',
    'sslserver',
    '-verify_hostname',
    'exchange',
    '-CAfile',
    authority,
    exchange.certificate,
  );
  openssl('-x509_strict', '-purpose', 'sslserver', '-CAfile', service.authority, service.certificate);
  openssl('-x509_strict', '-purpose', 'sslserver', '-CAfile', authority, connection.certificate);
  const asExchange = ['-purpose', 'sslserver', '-verify_hostname', 'exchange'];
  assert.throws(() => openssl(...asExchange, '-CAfile', authority, connection.certificate));
  assert.throws(() => openssl('-purpose', 'sslserver', '-CAfile', authority, signing.certificate));
  assert.throws(() => openssl('-CAfile', service.authority, connection.certificate));
});

function openssl(...args: string[]): void {
  execFileSync('openssl', ['verify', ...args], { stdio: 'pipe' });
}

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

function snapshot(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path, `${statSync(path).mtimeMs} ${read(path)}`]),
  );
}
