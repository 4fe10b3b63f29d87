import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOfKey } from './digest.ts';
import { issueAuthority, issueLeaf } from './issue.ts';
import { type KeyKind, newKey } from './keys.ts';
import { connectionProfile, messageSigningProfile, validityOf } from './profile.ts';
import { makeRequest, maxRequestBytes, readRequest } from './request.ts';

const kinds: KeyKind[] = ['P-256', 'Ed25519'];
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
/** It draws its progress on the standard error. */
const quiet = { stdio: 'pipe' } as const;
const openssl = { skip: !hasOpenssl && 'openssl is not on the PATH' };

test('a request carries its public key and the proof that its maker has the private one', async () => {
  for (const kind of kinds) {
    const key = createPrivateKey(newKey(kind));
    const read = await readRequest(await makeRequest(key, 'cadastre-agency'), kind);
    assert.ok(typeof read !== 'string', String(read));
    assert.ok(read.publicKey.equals(createPublicKey(key)));
    assert.equal(read.keyDigest, digestOfKey(createPublicKey(key)));
  }
});

test('a key of the other kind, a foreign signature, and what is no request are refused', async () => {
  const [connection, signing] = kinds.map((kind) => createPrivateKey(newKey(kind)));
  assert.ok(connection && signing);
  const request = await makeRequest(connection, 'x');
  assert.match(String(await readRequest(request, 'Ed25519')), /not one for a key of the kind Ed25519/);
  assert.match(String(await readRequest(await makeRequest(signing, 'x'), 'P-256')), /not one for a key of the kind/);

  // The key of another request under this one's signature: nobody proves to have it.
  const other = await makeRequest(createPrivateKey(newKey('P-256')), 'x');
  const spki = (der: Buffer) => der.indexOf(Buffer.from('03420004', 'hex')) + 4;
  const swapped = Buffer.from(request);
  other.copy(swapped, spki(request), spki(other), spki(other) + 64);
  assert.equal(await readRequest(swapped, 'P-256'), 'is not signed with its own key');

  for (const rubbish of [Buffer.alloc(0), Buffer.from('no request'), request.subarray(0, 60)]) {
    assert.match(String(await readRequest(rubbish, 'P-256')), /cannot be read/);
  }
  assert.match(String(await readRequest(Buffer.alloc(maxRequestBytes + 1), 'P-256')), /larger than/);
});

test('keys of kinds that are not used here are refused', openssl, async () => {
  for (const algorithm of [
    ['rsa', 'rsa_keygen_bits:2048'],
    ['EC', 'ec_paramgen_curve:P-384'],
  ]) {
    const made = execFileSync(
      'openssl',
      [
        ...['req', '-new', '-newkey', algorithm[0] ?? '', '-pkeyopt', algorithm[1] ?? '', '-nodes'],
        ...['-keyout', '/dev/null', '-subj', '/CN=x', '-outform', 'DER'],
      ],
      quiet,
    );
    for (const kind of kinds) assert.match(String(await readRequest(made, kind)), /not one for a key/);
  }
});

test('requests by OpenSSL are read here, and ours and the certificates for them by OpenSSL', openssl, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-requests-'));
  const at = (name: string) => join(directory, name);
  try {
    const now = new Date();
    const validity = validityOf(now, 90, new Date(now.getTime() + 200 * 86_400_000));
    const authorityKey = createPrivateKey(newKey('P-256'));
    const certificatePem = await issueAuthority('CN=agencies, O=Test', authorityKey, validity);
    writeFileSync(at('ca.pem'), certificatePem);
    for (const [kind, profileOf] of [
      ['P-256', connectionProfile],
      ['Ed25519', messageSigningProfile],
    ] as const) {
      writeFileSync(at('key.pem'), newKey(kind));
      execFileSync('openssl', [
        'req',
        '-new',
        '-key',
        at('key.pem'),
        '-subj',
        '/CN=me',
        '-outform',
        'DER',
        '-out',
        at('1.der'),
      ]);
      const read = await readRequest(readFileSync(at('1.der')), kind);
      assert.ok(typeof read !== 'string', String(read));

      writeFileSync(at('2.der'), await makeRequest(createPrivateKey(newKey(kind)), 'me'));
      const verified = spawnSync('openssl', ['req', '-inform', 'DER', '-in', at('2.der'), '-verify', '-noout']);
      assert.match(String(verified.stderr) + String(verified.stdout), /verify OK/);

      const issuer = { certificatePem, key: authorityKey };
      const leaf = await issueLeaf({ profile: profileOf('cadastre-agency'), key: read.publicKey, issuer, validity });
      writeFileSync(at('leaf.pem'), leaf);
      execFileSync('openssl', ['verify', '-x509_strict', '-CAfile', at('ca.pem'), at('leaf.pem')]);
      assert.ok(new X509Certificate(leaf).checkPrivateKey(createPrivateKey(readFileSync(at('key.pem')))));
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
});
