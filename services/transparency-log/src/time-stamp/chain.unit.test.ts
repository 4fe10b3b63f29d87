import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  duringValidity,
  Extension,
  type Issued,
  issue,
  KeyUsageFlags,
  timeStamping,
  tlsServer,
  type Wanted,
} from '../../test/time-stamp/chains.ts';
import { readRoots } from './certificate.ts';
import { certificateFaults } from './chain.ts';

const root = await issue('root', { authority: true });
const issuing = await issue('issuing', { by: root, authority: true, pathLength: 0 });
const stamping = { by: issuing, usages: [timeStamping] };
const critical = new Extension('1.2.3.4', true, Uint8Array.of(5, 0));

/** The codes of all that is wrong with it, once each. */
function judged(signer: Issued, others: Issued[] = [issuing], at = duringValidity, roots = [root]): string[] {
  const faults = certificateFaults(
    signer.known,
    others.map(({ known }) => known),
    roots.map(({ known }) => known),
    at,
  );
  return [...new Set(faults.map(({ code }) => code))];
}

test('a certificate for time stamping is believed below a root, whatever else is beside it', async () => {
  const signer = await issue('authority', stamping);
  const stranger = await issue('issuing', { authority: true });
  assert.deepEqual(judged(signer), []);
  assert.deepEqual(judged(signer, [stranger, root, signer, issuing]), []);
  assert.deepEqual(judged(await issue('direct', { ...stamping, by: root }), []), []);
  assert.deepEqual(judged(await issue('by-rsa', { ...stamping, key: 'RSA-2048' })), []);
});

test('without the authority between them, or by another root of the same name, it is foreign', async () => {
  const signer = await issue('authority', stamping);
  assert.deepEqual(judged(signer, []), ['certificate-foreign']);
  for (const key of ['P-256', 'RSA-2048'] as const) {
    const other = await issue('root', { authority: true, key });
    assert.deepEqual(judged(signer, [issuing], duringValidity, [other]), ['certificate-foreign']);
  }
  const leaf = await issue('leaf', stamping);
  assert.deepEqual(judged(await issue('below', { ...stamping, by: leaf }), [leaf, issuing]), ['certificate-foreign']);
});

test('authorities that vouch for each other lead nowhere, and do so soon', async () => {
  const first = await issue('one', { authority: true });
  const other = await issue('other', { authority: true, by: first });
  const one = await issue('one', { authority: true, by: other, keys: first.keys });
  assert.deepEqual(judged(await issue('authority', { ...stamping, by: other }), [one, other]), ['certificate-foreign']);
});

const unsuitable: Record<string, [Wanted, string]> = {
  'usage that is not critical': [{ ...stamping, usagesCritical: false }, 'certificate-unsuitable'],
  'a second usage': [{ ...stamping, usages: [timeStamping, tlsServer] }, 'certificate-unsuitable'],
  'another usage': [{ ...stamping, usages: [tlsServer] }, 'certificate-unsuitable'],
  'no usage said': [{ by: issuing }, 'certificate-unsuitable'],
  'a key that may encrypt too': [
    { ...stamping, keyUsages: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment },
    'certificate-unsuitable',
  ],
  'an extension that is critical and unknown': [{ ...stamping, extra: [critical] }, 'extension-unknown'],
  'a short key': [{ ...stamping, key: 'RSA-1024' }, 'algorithm-unaccepted'],
  'a signature by SHA-1': [{ ...stamping, hash: 'SHA-1' }, 'algorithm-unaccepted'],
};
for (const [what, [wanted, code]] of Object.entries(unsuitable)) {
  test(`refused: ${what}`, async () => assert.deepEqual(judged(await issue('authority', wanted)), [code]));
}

test('an authority with too many below it, or for something else, vouches for nothing', async () => {
  const deep = await issue('deep', { by: issuing, authority: true });
  assert.deepEqual(judged(await issue('authority', { ...stamping, by: deep }), [deep, issuing]), [
    'certificate-unsuitable',
  ]);
  const tls = await issue('tls', { by: root, authority: true, usages: [tlsServer] });
  assert.deepEqual(judged(await issue('authority', { ...stamping, by: tls }), [tls]), ['certificate-unsuitable']);
});

test('all of the chain has to be valid at that time', async () => {
  const signer = await issue('authority', { ...stamping, until: new Date('2026-05-31') });
  assert.deepEqual(judged(signer), ['certificate-expired']);
  assert.deepEqual(judged(signer, [issuing], new Date('2026-05-30')), []);
  assert.deepEqual(judged(signer, [issuing], new Date('2025-12-31')), ['certificate-not-yet-valid']);
  const ended = await issue('ended', { by: root, authority: true, until: new Date('2026-05-31') });
  assert.deepEqual(judged(await issue('authority', { ...stamping, by: ended }), [ended]), ['certificate-expired']);
});

test('every fault is told, not only the first', async () => {
  const wanted: Wanted = { usages: [tlsServer], key: 'RSA-1024', extra: [critical], until: duringValidity };
  assert.deepEqual(judged(await issue('authority', wanted), [], new Date('2026-07-01')).sort(), [
    'algorithm-unaccepted',
    'certificate-expired',
    'certificate-foreign',
    'certificate-unsuitable',
    'extension-unknown',
  ]);
});

test('roots are read from one file; none, and what is no authority, are refused', async () => {
  const leaf = await issue('leaf', stamping);
  assert.equal(readRoots(`${root.pem}\n${issuing.pem}\n`).length, 2);
  assert.throws(() => readRoots('nothing'), /no certificate in PEM/);
  assert.throws(() => readRoots(leaf.pem), /"CN=leaf" is not the certificate of an authority/);
});
