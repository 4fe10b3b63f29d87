/** Records of applications verified by anybody, as people and programs do. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { largestBundle } from '@darcha/verifier/open-bundle.ts';
import request from 'supertest';
import { documentSigner } from '../../../services/verifier/test/fixture.ts';
import { recordOf } from '../../../services/verifier/test/record.ts';
import { sayIn } from '../../src/web/language/messages.ts';
import { words } from '../../src/web/public/verify/record.ts';
import { faultKey } from '../../src/web/public/verify/report.ts';
import { conforms } from '../support/contract.ts';
import { world } from './world.ts';

const of = (signer: Parameters<typeof recordOf>[1]) => recordOf(4, signer);
const bytesOf = (record: object) => Buffer.from(JSON.stringify(record));
const portal = await documentSigner('portal');
const sound = await of(portal);
const faulty = {
  oneByte: Buffer.from(JSON.stringify(sound).replace('+998901234567', '+998901234568')),
  leftOut: bytesOf({ ...sound, entries: sound.entries.toSpliced(1, 1) }),
  cutOff: bytesOf({ ...sound, entries: sound.entries.slice(0, 3) }),
  otherState: bytesOf({ ...sound, about: { ...sound.about, state: 'issued' } }),
  foreignAuthority: bytesOf(await of(await documentSigner('portal', { foreign: true }))),
  otherMember: bytesOf(await of(await documentSigner('interior-ministry'))),
  notARecord: bytesOf({ format: 'darcha-exchange-bundle/1' }),
  notJson: Buffer.from('%PDF-1.7'),
  tooDeep: Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)),
};
const expected: Record<keyof typeof faulty, string> = {
  oneByte: 'values value-changed',
  leftOut: 'chain position-wrong, chain chain-broken, chain position-wrong',
  cutOff: 'head head-other-length',
  otherState: 'head about-changed',
  foreignAuthority: 'head head-certificate-invalid',
  otherMember: 'head head-certificate-invalid',
  notARecord: 'record form-required',
  notJson: 'record unreadable',
  tooDeep: 'record too-deep',
};

interface Told {
  ok: boolean;
  checks: { name: string; outcome: string; faults: { code: string; message: string }[]; code?: string }[];
  about?: { number: string };
}

const path = '/api/v1/application-records/verification';
const ask = (bytes: Buffer) => request(world.address).post(path).type('application/octet-stream').send(bytes);
const page = (language = 'en', at = '/verify/record') => request(world.address).post(`${at}?language=${language}`);
const give = (bytes: Buffer, language?: string) => page(language).attach('file', bytes, 'record.json');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const faultsOf = ({ checks }: Told) =>
  checks.flatMap(({ name, faults }) => faults.map(({ code }) => `${name} ${code}`));

suite('verifying records of applications', () => {
  test('a sound record is proven: by the API, as a file, pasted, and when given to the page of bundles', async () => {
    const { body } = conforms('verifyApplicationRecord', await ask(bytesOf(sound)));
    assert.deepEqual(
      [body.ok, body.about.number, body.steps, body.checks.map(({ outcome }: { outcome: string }) => outcome)],
      [true, 'D-7KQ2-M9XF-4T', 4, ['ok', 'ok', 'ok', 'ok']],
    );
    // As it stands in an export: the same, written out with line feeds.
    const exported = Buffer.from(JSON.stringify(sound, undefined, 2));
    const sent = [
      give(exported),
      page().field('record', JSON.stringify(sound)),
      page('en', '/verify').attach('file', bytesOf(sound), 'record.json'),
    ];
    for (const { status, text, headers } of await Promise.all(sent)) {
      assert.deepEqual([status, headers['cache-control']], [200, 'no-store']);
      assert.ok(text.includes(sayIn('en')('verify-record.proven')) && text.includes('D-7KQ2-M9XF-4T'));
      assert.doesNotMatch(text, /data-outcome="failed"|<script(?![^>]* src="\/)| style=|https?:/);
    }
    // What is told of a record is no answer of it.
    assert.doesNotMatch((await give(bytesOf(sound))).text, /998901234567/);
  });

  for (const [name, bytes] of Object.entries(faulty))
    test(`every fault is told, by the API and in the language of the reader: ${name}`, async () => {
      const { body } = conforms('verifyApplicationRecord', await ask(bytes)) as { body: Told };
      const codes = expected[name as keyof typeof faulty];
      assert.equal(body.ok, false);
      assert.ok(`${faultsOf(body)}`.startsWith(codes.replaceAll(', ', ',')), `${faultsOf(body)}`);
      const language = languages[name.length % languages.length] ?? 'en';
      const say = sayIn(language);
      const { text, status } = await give(bytes, language);
      assert.equal(status, 200);
      assert.ok(text.includes(escaped(say('verify-record.failed'))));
      for (const code of codes.split(', ').map((one) => one.split(' ')[1] ?? '')) {
        assert.ok(text.includes(`${escaped(say(faultKey(code, words)))} <code>${code}</code>`), `${language} ${code}`);
      }
      assert.equal(text.includes(escaped(say('verify-record.facts-claimed'))), body.about !== undefined);
    });

  test('the page stands in every language, and each fault there is has its words in it', async () => {
    const root = new URL('../../..', import.meta.url);
    const files = ['services/application-record/src/{head,record}.ts', 'services/verifier/src/verify-record.ts'];
    const sources = globSync(files, { cwd: root }).map((file) =>
      readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'),
    );
    const codes = sources.flatMap((text) => [
      ...text.matchAll(/(?:code: |faults\.push\(|\[)'([a-z]+-[a-z-]+|unreadable)'/g),
    ]);
    const faults = new Set(codes.map(([, code = '']) => code));
    // Only with an older record, which the command alone takes; and why a check was not made.
    for (const code of ['history-rewritten', 'record-unreadable', 'head-malformed'])
      assert.ok(faults.delete(code), code);
    assert.ok(faults.size >= 8, [...faults].join());
    for (const language of languages) {
      const say = sayIn(language);
      const { text, headers } = await request(world.address).get(`/verify/record?language=${language}`).expect(200);
      for (const key of ['verify-record.title', 'verify-record.intro', 'verify.submit', 'verify-record.offline'])
        assert.ok(text.includes(escaped(say(key))), key);
      assert.match(text, /<form method="post" action="\/verify\/record"[\s\S]*href="\/verify\/result/);
      assert.doesNotMatch(text, /<script(?![^>]* src="\/)| style=|https?:/);
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*form-action 'self'/);
      for (const code of faults) assert.notEqual(faultKey(code, words), words.fault('unlisted'), code);
      for (const from of ['/verify', '/verify/result']) {
        const { text: other } = await request(world.address).get(`${from}?language=${language}`);
        assert.ok(other.includes(`href="/verify/record">${escaped(say('verify-record.title'))}`), from);
      }
    }
  });

  test('what gives no report says what to do, and keeps what was pasted as text', async () => {
    const say = sayIn('uz-Latn');
    const large = Buffer.alloc(largestBundle + 1, 32);
    const cases: [() => request.Test, number, string][] = [
      [() => page('uz-Latn').field('record', ' '), 400, 'result-missing'],
      [() => give(large, 'uz-Latn'), 413, 'body-too-large'],
      [() => page('uz-Latn').send({}), 415, 'media-type-unsupported'],
      [() => page('uz-Latn').type('multipart/form-data; boundary=x').send('--x\r\nContent-'), 400, 'request-invalid'],
    ];
    for (const [send, status, code] of cases) {
      const response = await send();
      assert.equal(response.status, status, code);
      assert.ok(response.text.includes(escaped(say(`verify-record.error.${code}`))), code);
    }
    const hostile = await page().field('record', '</textarea><script>alert(1)</script>');
    assert.equal(hostile.status, 200);
    assert.doesNotMatch(hostile.text, /<script>/);
    const refused = conforms('verifyApplicationRecord', await ask(large));
    assert.deepEqual([refused.status, refused.body.code], [413, 'body-too-large']);
    await request(world.address).post(path).send({}).expect(415);
    await request(world.address).post(path).type('application/octet-stream').expect(400);
    await request(world.address).put('/verify/record').expect(405).expect('Allow', 'GET, HEAD, POST');
  });
});
