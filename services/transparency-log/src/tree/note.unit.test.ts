import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { checkpointText, readCheckpoint } from './checkpoint.ts';
import { emptyRoot } from './hashing.ts';
import { createNoteSigner, faultOfName, openNote, readVerifierKey } from './note.ts';

/** The example in the documentation of golang.org/x/mod/sumdb/note, the first implementation of the format. */
const published = {
  name: 'PeterNeumann',
  seed: 'gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=',
  verifier: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature:
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
};
const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex');
const privateKey = createPrivateKey({
  key: Buffer.concat([beforeSeed, Buffer.from(published.seed, 'base64')]),
  format: 'der',
  type: 'pkcs8',
});
const signer = createNoteSigner(published.name, privateKey);

test('the published key, text and note', () => {
  assert.equal(signer.verifier, published.verifier);
  const note = signer.sign(published.text);
  assert.equal(note, `${published.text}\n${published.signature}`);
  assert.equal(openNote(note, signer), published.text);
});

test('other signatures in a note are passed over', () => {
  const note = signer.sign(published.text);
  const other = createNoteSigner('witness.example', generateKeyPairSync('ed25519').privateKey);
  const both = `${note}${other.sign(published.text).slice(published.text.length + 1)}`;
  assert.equal(openNote(both, signer), published.text);
  assert.equal(openNote(both, other), published.text);
  const sameName = createNoteSigner(published.name, generateKeyPairSync('ed25519').privateKey);
  assert.equal(openNote(note, sameName), undefined);
});

test('a note that was altered, or is none, is not opened', () => {
  const note = signer.sign(published.text);
  for (const other of [note.replace('cryptography', 'cryptograph'), note.slice(0, -8), published.text, '', '\n\n']) {
    assert.equal(openNote(other, signer), undefined);
  }
  assert.equal(openNote(signer.sign(`${'x'.repeat(20_000)}\n`), signer), undefined);
});

test('names of keys', () => {
  assert.equal(faultOfName('darcha.local/exchange-log'), undefined);
  for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'x'.repeat(201)])
    assert.match(String(faultOfName(name)), /must be/);
});

test('the text of a checkpoint has three lines', () => {
  const text = checkpointText('darcha.local/exchange-log', { size: 0, root: emptyRoot });
  assert.equal(text, 'darcha.local/exchange-log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n');
});

test('a checkpoint is read only in the one form it has', () => {
  const head = { size: 7, root: emptyRoot };
  const text = checkpointText('log.example', head);
  assert.deepEqual(readCheckpoint('log.example', text), head);
  assert.equal(readCheckpoint('other.example', text), undefined);
  for (const other of [
    text.replace('7', '07'),
    text.replace('7', '7.0'),
    `${text}more\n`,
    text.replace('U=', 'V='),
    '',
  ]) {
    assert.equal(readCheckpoint('log.example', other), undefined, other);
  }
});

test('the published key is read, and nothing that is none', () => {
  const { name, id, verifier } = readVerifierKey(published.verifier);
  assert.deepEqual([name, id.toString('hex'), verifier], ['PeterNeumann', 'c74f20a3', published.verifier]);
  assert.equal(
    openNote(`${published.text}\n${published.signature}`, readVerifierKey(published.verifier)),
    published.text,
  );
  const wrong = [
    '',
    'name',
    published.verifier.replace('c74f20a3', 'c74f20a4'),
    published.verifier.replace('+AR', '+BR'),
  ];
  for (const other of wrong) assert.throws(() => readVerifierKey(other), /key of (a|the) log/, other);
});
