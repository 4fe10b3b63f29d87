/** Bundles of exchanges verified by anybody, as people and programs do. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import type { Bundle } from '@darcha/agency-sdk/bundle.ts';
import { languages } from '@darcha/proto/text.ts';
import { checkpointText } from '@darcha/transparency-log/tree/checkpoint.ts';
import { hashesOf, treeOf } from '@darcha/transparency-log/tree/grow-tree.ts';
import { rootOf } from '@darcha/transparency-log/tree/growth.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { consistencyRanges } from '@darcha/transparency-log/tree/ranges.ts';
import { largestBundle } from '@darcha/verifier/open-bundle.ts';
import request from 'supertest';
import { bundleOf, logSigner } from '../../../services/verifier/test/fixture.ts';
import { sayIn } from '../../src/web/language/messages.ts';
import { words } from '../../src/web/public/verify/exchange.ts';
import { faultKey } from '../../src/web/public/verify/report.ts';
import { conforms } from '../support/contract.ts';
import { eventually } from '../support/world.ts';
import { world } from './world.ts';

const good = await bundleOf();
const schemas = {
  arguments: { type: 'object' },
  record: { type: 'object', properties: { region: { type: 'string' } } },
};
const altered = structuredClone(good);
altered.log.position += 1;
altered.question.signature = `x${altered.question.signature}`;

/** The log of 24 entries that the bundle stands in, grown by six. */
function grown({ log }: Bundle) {
  const leaves = Array.from({ length: 30 }, (_, i) =>
    hashLeaf(i === log.position - 1 ? Buffer.from(log.entry, 'base64') : Buffer.from(`entry ${i}`)),
  );
  const { edge, read } = treeOf(leaves, 30);
  const note = logSigner.sign(checkpointText(logSigner.name, { size: 30, root: rootOf(edge) }));
  return { note, hashes: hashesOf(consistencyRanges(24, 30), read) };
}

const page = (language = 'en') => request(world.address).post(`/verify?language=${language}`);
const paste = (bundle: unknown, language?: string) => page(language).field('bundle', JSON.stringify(bundle));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const ask = (body: object) => request(world.address).post('/api/v1/verifications').send(body);
const said = sayIn('en');
const consistent = 'data-check="consistency" data-outcome="ok"';
const outcome = (body: { checks: { name: string; outcome: string }[] }, name: string) =>
  body.checks.find((check) => check.name === name)?.outcome;

suite('verifying', () => {
  before(() => {
    world.knobs.log = grown(good);
  });
  after(() => {
    world.knobs.log = undefined;
  });

  test('the page stands in every language, and runs and loads nothing of others', async () => {
    for (const language of languages) {
      const { text, headers } = await request(world.address).get(`/verify?language=${language}`).expect(200);
      for (const key of ['verify-exchange.title', 'verify-exchange.intro', 'verify.submit'])
        assert.ok(text.includes(escaped(sayIn(language)(key))), key);
      assert.match(text, /<html lang="[^"]+"[\s\S]*<form method="post" action="\/verify"[\s\S]*href="\/exchange-log"/);
      assert.doesNotMatch(text, /<script(?![^>]* src="\/)| style=|https?:/);
      assert.match(String(headers['content-security-policy']), /^default-src 'none'(?!.*unsafe)/);
    }
  });

  test('a good bundle, as a file and pasted: what is proven, and that the log of today continues it', async () => {
    const sent = [page().attach('file', Buffer.from(JSON.stringify(good)), 'bundle.json'), paste({ ...good, schemas })];
    for (const response of await Promise.all(sent)) {
      assert.equal(response.status, 200);
      assert.equal(response.headers['cache-control'], 'no-store');
      assert.ok(
        response.text.includes(said('verify-exchange.partly')) && response.text.includes(said('verify.facts-proven')),
      );
      assert.ok(response.text.includes(consistent));
      assert.doesNotMatch(response.text, /data-outcome="failed"/);
    }
    const { body } = conforms('verifyExchange', await ask({ bundle: { ...good, schemas } }));
    assert.deepEqual(
      [body.ok, body.schemas, outcome(body, 'consistency'), outcome(body, 'record-schema')],
      [true, 'bundle', 'ok', 'ok'],
    );
    assert.equal(body.facts.asked.purpose, 'childbirth-benefit');
  });

  test('what was pasted is kept and verified anew when the language changes', async () => {
    const other = () => request(world.address).post('/verify?switch-language=ru');
    const { text } = await other().field('bundle', JSON.stringify(good)).expect(200);
    assert.ok(text.includes(sayIn('ru')('verify-exchange.partly')) && text.includes('&quot;signature&quot;'));
    const nothing = await other().field('bundle', '').expect(200);
    assert.ok(!nothing.text.includes('govuk-error-summary'));
  });

  test('what is read aloud before an error is in the language of the reader', async () => {
    const { text } = await request(world.address).post('/verify').set('Accept-Language', 'ru').field('bundle', '');
    assert.match(text, /<span class="govuk-visually-hidden">Ошибка:<\/span>/);
    assert.doesNotMatch(text, /Error:/);
  });

  test('a checkpoint that somebody kept is compared, with the lines that browsers send', async () => {
    const { note } = grown(good);
    const kept = await paste(good).field('other', note.replaceAll('\n', '\r\n'));
    assert.ok(kept.text.includes(consistent));
    const forked = logSigner.sign(checkpointText(logSigner.name, { size: 30, root: Buffer.alloc(32, 1) }));
    const { body } = conforms('verifyExchange', await ask({ bundle: good, other: { checkpoint: forked } }));
    assert.deepEqual([body.ok, outcome(body, 'consistency')], [false, 'failed']);
  });

  test('an altered bundle: the verdict first, and every fault in the language of the reader', async () => {
    for (const language of languages) {
      const { text, status } = await paste(altered, language);
      const say = sayIn(language);
      assert.equal(status, 200);
      for (const code of ['inclusion-wrong', 'header-wrong', 'signature-mismatch'] as const)
        assert.ok(text.includes(`${escaped(say(words.fault(code)))} <code>${code}</code>`), `${language} ${code}`);
      assert.ok(text.indexOf(escaped(say('verify-exchange.failed'))) < text.indexOf('data-check='));
      assert.ok(text.includes(escaped(say('verify-exchange.facts-claimed'))));
    }
  });

  test('every fault the verifier knows has words', () => {
    const sources = globSync('services/{verifier,transparency-log}/src/**/*.ts', {
      cwd: new URL('../../..', import.meta.url),
    });
    const texts = sources
      // Records of applications have a page and words of their own.
      .filter((path) => !/\.test\.ts$|verify-record\.ts$/.test(path))
      .map((path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
    const codes = texts.flatMap((text) =>
      [...text.matchAll(/(?:code: |fault\(|when\([^;]*?,)\s*'([a-z0-9]+-[a-z-]+|unreadable|base64)',/g)].map(
        ([, code = '']) => code,
      ),
    );
    // Expectations that only the exchange has of a new time stamp.
    const wordless = codes.filter((code) => faultKey(code, words) === words.fault('unlisted'));
    assert.ok(codes.length > 30, String(codes.length));
    assert.deepEqual(new Set(wordless), new Set(['nonce-mismatch', 'policy-unaccepted']));
  });

  test('a bundle of another log is told as such', async () => {
    const foreign = structuredClone(good);
    foreign.log.checkpoint = foreign.log.checkpoint.replaceAll('log.example/exchange', 'log.elsewhere/exchange');
    const { text } = await paste(foreign);
    assert.ok(text.includes(`${said(words.fault('log-other'))} <code>log-other</code>`));
  });

  test('what gives no report keeps what was pasted, and says what to do', async () => {
    const cases: [string, () => request.Test, number, string, string][] = [
      ['nothing', () => page().field('bundle', ' '), 400, 'bundle-missing', ''],
      ['no JSON', () => page().field('bundle', 'a < b'), 400, 'json-malformed', 'a &lt; b</textarea>'],
      ['a list', () => page().field('bundle', '[1]'), 400, 'json-malformed', '[1]</textarea>'],
      [
        'a large file',
        () => page().attach('file', Buffer.alloc(largestBundle + 1, 32), 'b.json'),
        413,
        'body-too-large',
        '',
      ],
      ['JSON without a form', () => page().send({}), 415, 'media-type-unsupported', ''],
      [
        'half a form',
        () => page().type('multipart/form-data; boundary=x').send('--x\r\nContent-'),
        400,
        'request-invalid',
        '',
      ],
    ];
    for (const [name, send, status, code, kept] of cases) {
      const response = await send();
      assert.equal(response.status, status, name);
      assert.ok(response.text.includes(escaped(said(`verify-exchange.error.${code}`))), name);
      assert.ok(response.text.includes(kept), name);
    }
    const much = await page().field('bundle', '"'.repeat(300_000));
    assert.ok(much.status === 400 && much.text.length < 20_000, 'what is pasted by mistake does not come back larger');
    const { body } = conforms('verifyExchange', await ask({ bundle: { format: 'x'.repeat(5_000_000) } }));
    assert.deepEqual([body.status, body.code], [413, 'body-too-large']);
    await request(world.address).put('/verify').expect(405).expect('Allow', 'GET, HEAD, POST');
  });

  test('hostile text is shown as text', async () => {
    const hostile = '</textarea><script>alert(1)</script>\u202e';
    const { text, status } = await paste({ ...good, [hostile]: 1, log: { ...good.log, [hostile]: {} } });
    assert.equal(status, 200);
    assert.doesNotMatch(text, /<script>/);
  });

  test('without the exchange what can be checked is checked, and the page says what is not', async () => {
    await world.stopService('exchange');
    try {
      const { text, status } = await paste(good);
      assert.equal(status, 200);
      assert.ok(text.includes(said('verify-exchange.away')) && text.includes('checkpoint-absent'));
      assert.ok(text.includes('data-check="inclusion" data-outcome="ok"'));
      const { body } = conforms('verifyExchange', await ask({ bundle: good }));
      assert.deepEqual([body.ok, body.log], [true, undefined]);
    } finally {
      await world.startService('exchange');
      for (const path of ['/log', '/api/v1/record-types'])
        await eventually(async () => (await request(world.address).get(path)).status === 200);
    }
  });
});
