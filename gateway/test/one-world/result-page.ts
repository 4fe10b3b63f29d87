/** Results verified by anybody, on the page and by the API. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { documentFaults } from '@darcha/result-document/jws.ts';
import { pdfFaults } from '@darcha/result-document/seal/read.ts';
import request from 'supertest';
import { formatsIn } from '../../src/web/language/formats.ts';
import { readMessages, sayIn } from '../../src/web/language/messages.ts';
import { owned } from '../support/knobs.ts';
import { world } from './world.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const get = (query: string) => request(world.address).get(`/verify/result${query}`);
const post = (language = 'en') => request(world.address).post(`/verify/result?language=${language}`);

suite('verifying results', () => {
  test('the page stands in every language, loads nothing of others, and keeps the code when the language changes', async () => {
    for (const language of languages) {
      const say = sayIn(language);
      const { text, headers } = await get(`?language=${language}&code=7KQ2-M9XF-4TPA-H3CD`).expect(200);
      const said = ['title', 'intro', 'verdict.genuine', 'genuine-code', 'holder'].map((key) =>
        say(`verify-result.${key}`),
      );
      for (const words of [...said, 'N***', formatsIn(language).day('2026-11-22')]) {
        assert.ok(text.includes(escaped(words)), `${language}: ${words}`);
      }
      assert.match(text, /formaction="\?code=7KQ2-M9XF-4TPA-H3CD&amp;switch-language=[\w-]+"/);
      assert.doesNotMatch(text, /<script(?![^>]* src="\/)|(?:src|href|action)="(?!\/|#|\?)/);
      assert.match(String(headers['content-security-policy']), /default-src 'none'/);
      assert.equal(headers['cache-control'], 'no-store');
    }
  });

  test('each fault has its words', () => {
    const keys = [...readMessages().keys()].filter((key) => key.startsWith('verify-result.fault.'));
    const codes = ['code-unknown', 'revoked', ...documentFaults, ...pdfFaults];
    assert.deepEqual(keys.toSorted(), codes.map((code) => `verify-result.fault.${code}`).toSorted());
  });

  test('a code that is not known, a PDF, a signed result and a code in the wrong field are told of', async () => {
    const say = sayIn('en');
    const unknown = await get('?language=en&code=UNKNOWN').expect(200);
    assert.ok(
      unknown.text.includes(say('verify-result.unknown-code')) &&
        unknown.text.includes(say('verify-result.fault.code-unknown')),
    );
    const pdf = await post().attach('file', Buffer.from('%PDF-1.7\n...................................'), 'result.pdf');
    assert.ok(pdf.text.includes(say('verify-result.genuine-file')));
    const other = await request(world.address)
      .post('/verify/result?code=7KQ2-M9XF-4TPA-H3CD&switch-language=ru')
      .field('result', '');
    assert.ok(other.text.includes(sayIn('ru')('verify-result.genuine-code')));
    const jws = await post().field('result', `${'a'.repeat(50)}.b.c`);
    assert.ok(jws.text.includes(say('verify-result.genuine-file')));
    const code = await post().field('result', '7KQ2-M9XF-4TPA-H3CD');
    assert.ok(code.text.includes(say('verify-result.genuine-code')));
  });

  test('what cannot be verified is told what to do', async () => {
    const say = sayIn('ru');
    const nothing = await post('ru').field('result', '  ').expect(400);
    assert.ok(nothing.text.includes(say('verify-result.error.result-missing')));
    const large = await post('ru').attach('file', Buffer.alloc(100_000, 'x'), 'result.jws').expect(413);
    assert.ok(large.text.includes(say('verify-result.error.body-too-large')));
    const wrong = await post('ru').type('text/plain').send('x').expect(415);
    assert.ok(wrong.text.includes(say('verify-result.error.media-type-unsupported')));
    await request(world.address).put('/verify/result').expect(405);
    const hostile = await get(`?code=${encodeURIComponent('"><script>alert(1)</script>')}`).expect(200);
    assert.ok(!hostile.text.includes('<script>'));
  });

  test('a PDF is sent and taken as it is', async () => {
    const token = `Bearer ${await world.token('dilnoza')}`;
    const path = `/api/v1/applications/${owned}/result/pdf`;
    const result = await request(world.address).get(`${path}?language=kaa`).set('Authorization', token).expect(200);
    assert.equal(result.headers['content-type'], 'application/pdf');
    assert.equal(result.headers['content-disposition'], 'attachment; filename="certificate-D-en.pdf"');
    assert.equal(result.headers['cache-control'], 'private, no-cache');
    assert.equal(result.headers['content-language'], 'kaa');
    const verify = () => request(world.address).post('/api/v1/results/pdf-verification');
    const verified = await verify().type('application/pdf').send(result.body).expect(200);
    assert.equal(verified.body.verdict, 'genuine');
    await verify().type('application/json').send({}).expect(415);
    await verify().type('application/pdf').send(Buffer.alloc(2_097_153)).expect(413);
    await verify().type('application/pdf').expect(400);
    await request(world.address).get(`${path}?language=de`).set('Authorization', token).expect(400);
  });
});
