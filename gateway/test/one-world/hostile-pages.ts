/** What nobody sends to a page by accident: it is refused with what to do, before it costs anything, and never as our own failure. */
import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { owned } from '../support/knobs.ts';
import { createReader } from '../support/reader.ts';
import { file } from '../support/stand-in-attachments.ts';
import { world } from './world.ts';

const page = `/applications/${owned}`;
const reader = createReader(world.address);
const own = { 'sec-fetch-site': 'same-origin' };

suite('hostile pages', () => {
  before(() => reader.signIn('dilnoza'));

  test('a form of very many fields is not taken apart, whoever sends it', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_one, place) => [`f${place}`, '']));
    for (const [from, path] of [
      [createReader(world.address), '/agency/passports/new'],
      [reader, `${page}/messages`],
    ] as const) {
      const { status, html } = await from.post(path, many);
      assert.equal(status, 400);
      assert.ok(html.includes('body-too-complex') && !html.includes('name="f1"'));
    }
  });

  test('a form that is too large and an address that cannot be read are told as what they are', async () => {
    const large = await reader.post(`${page}/messages`, { text: 'x'.repeat(300_000) });
    assert.deepEqual([large.status, large.html.includes('body-too-large')], [413, true]);
    const broken = await reader.get('/services/%ff');
    assert.deepEqual([broken.status, broken.html.includes('address-malformed')], [400, true]);
  });

  test('control characters are refused as by the API: in a text, in an answer, in an address', async () => {
    const text = await reader.post(`${page}/messages`, { text: 'Ring\u0007 the bell' });
    assert.equal(text.status, 400);
    assert.match(text.html, /<a href="#text">/);
    const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
    const guide = await reader.get(`/guide?${new URLSearchParams({ event: 'child', answers: `{"a":${deep}}` })}`);
    assert.deepEqual([guide.status, guide.html.includes('json-too-deep')], [400, true]);
    for (const path of ['/services?q=%07', `${page}%07`, `${page}/papers/%00`]) {
      const { status, html } = await reader.get(path);
      assert.deepEqual([status, html.includes('control-characters')], [400, true], path);
    }
  });

  test('what passes through a page is held to the contract, too; the query of the page is none of it', async () => {
    assert.equal((await reader.get(`${page}/live`, { 'last-event-id': 'x' })).status, 400);
    const pdf = await reader.get(`${page}/result/pdf/ru?language=xx`);
    assert.deepEqual([pdf.status, pdf.headers.get('content-language')], [200, 'ru']);
  });

  test('a file that the browser has already is not sent again', async () => {
    const { status, html } = await reader.get(`${page}/papers/${file.id}`, { 'if-none-match': `"${file.digest}"` });
    assert.deepEqual([status, html], [304, '']);
  });

  test('what was typed before the session ended is shown back, and kept by no browser', async () => {
    const stranger = createReader(world.address);
    const { status, html, headers } = await stranger.post(`${page}/messages`, { text: 'Mine' }, own);
    assert.deepEqual([status, html.includes('value="Mine"')], [401, true]);
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  test('a failure of ours while verifying is told with the number it is logged under', async () => {
    world.knobs.fail = new DomainError('internal', 'internal', 'No.');
    const form = new FormData();
    form.append('file', new Blob([`%PDF-1.7 ${'x'.repeat(100)}`]), 'a.pdf');
    const response = await fetch(`${world.address}/verify/result`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: form,
    });
    assert.equal(response.status, 500);
    assert.match(await response.text(), /<code>internal<\/code>/);
  });

  test('the address of a form with a file does not go on into the links of its page', async () => {
    const { html } = await reader.get(`/?secret=abcdef`);
    assert.doesNotMatch(html, /secret=abcdef/);
  });
});
