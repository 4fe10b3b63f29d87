/** Pages of what comes after applying: what they do when things are not as the reader thinks. */
import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { owned } from '../support/knobs.ts';
import { createReader, type Reader } from '../support/reader.ts';
import { calendarSecret } from '../support/stand-in-following.ts';
import { eventually } from '../support/world.ts';
import { world } from './world.ts';

const page = `/applications/${owned}`;
const theirs = '/applications/D-0THR-0000-1A';

suite('pages of what comes after applying', () => {
  let reader: Reader;

  before(async () => {
    reader = createReader(world.address);
    await reader.signIn('dilnoza');
  });

  test('an application says who has it, until when and what happened; its parts, too', async () => {
    const { status, html } = await reader.get(page);
    assert.equal(status, 200);
    // The term ends with the 27th, at midnight in Tashkent.
    for (const said of [/Away/, /27 November 2026/, /application\.submitted/, /Housing/, /Held/, /data-live/]) {
      assert.match(html, said);
    }
    assert.match(html, new RegExp(`href="${page}/withdraw"`));
    assert.match((await reader.get(`${page}/withdraw`)).html, new RegExp(`href="${page}">No, keep it`));
    assert.doesNotMatch(html, new RegExp(`href="${page}/collector"`));
    assert.match((await reader.get(`${page}/answers`)).html, /\+998901234567/);
  });

  test('somebody else’s application is no page, whatever is asked of it', async () => {
    for (const below of [
      '',
      '/messages',
      '/correct',
      '/withdraw',
      '/result',
      '/sharing',
      '/calendar',
      '/live',
      '/record',
    ]) {
      const { status, html } = await reader.get(`${theirs}${below}`);
      assert.equal(status, 404, below);
      assert.match(html, /There is no such page/);
    }
    assert.equal((await reader.post(`${theirs}/withdraw`, {})).status, 404);
  });

  test('the address of a calendar, told once, stays on the page in another language and stands in no address', async () => {
    const path = `${page}/calendar`;
    const { html } = await reader.post(path, { step: 'open' });
    const secret = `/api/v1/calendars/${owned}/${calendarSecret}`;
    const shownIn = (language: string) => new RegExp(`<code>http://[^/<]+${secret}\\?language=${language}</code>`);
    assert.match(html, shownIn('en'));
    assert.match(html, /<button[^>]* form="opened" name="switch-language" value="ru"/);
    const [, opened = ''] = /name="opened" value="([^"]*)"/.exec(html) ?? [];
    const russian = await reader.post(path, { step: 'close', opened, 'switch-language': 'ru' });
    assert.deepEqual([russian.status, russian.to], [200, '']);
    assert.match(russian.html, /<html lang="ru"/);
    assert.match(russian.html, shownIn('ru'));
    for (const foreign of [
      secret.replace(owned, 'D-0THR-0000-1A'),
      `https://elsewhere.example${secret}`,
      `${secret}"`,
    ]) {
      const none = await reader.post(path, { opened: foreign, 'switch-language': 'en' });
      assert.doesNotMatch(none.html, /<code>/, foreign);
    }
    const { to } = await reader.post(path, { step: 'close', opened });
    assert.equal(to, `${path}?done=follow-calendar-closed`);
  });

  test('withdrawing while a decision falls says what happened, and withdraws nothing', async () => {
    world.knobs.fail = new DomainError('wrong-state', 'action-not-allowed', 'It is decided.');
    const { status, html } = await reader.post(`${page}/withdraw`, {});
    assert.equal(status, 409);
    assert.match(html, /Things have changed, and this is not possible any more/);
    assert.match(html, /Now:/);
  });

  test('a message that cannot be sent stays in its field', async () => {
    world.knobs.fail = new DomainError('wrong-state', 'messages-too-many', 'There are 60 messages.');
    const { status, html } = await reader.post(`${page}/messages`, { text: 'My <b>words</b>' });
    assert.equal(status, 409);
    assert.match(html, /My &lt;b&gt;words&lt;\/b&gt;<\/textarea>/);
    const sent = await reader.post(`${page}/messages`, { text: 'My words' });
    assert.deepEqual([sent.status, sent.to], [303, `${page}/messages?done=follow-message-sent`]);
    assert.match((await reader.get(sent.to)).html, /The message is sent\./);
  });

  test('a code that opens no draft stays in its field, which says so', async () => {
    world.knobs.fail = new DomainError('not-found', 'prepared-draft-unknown', 'There is none.');
    const { status, html } = await reader.post('/drafts/claim', { code: '7KQ2-M9XF-4TRB-0H3S' });
    assert.equal(status, 404);
    assert.match(html, /value="7KQ2-M9XF-4TRB-0H3S"/);
    assert.match(html, /id="code-error"[\s\S]*There is no draft under this code/);
  });

  test('what is wrong with a form is said to people, not as the contract says it', async () => {
    const wrong = {
      representative: '12',
      powers: 'follow',
      'lastDay.day': '1',
      'lastDay.month': '',
      'lastDay.year': '',
    };
    const { status, html } = await reader.post('/me/mandates/new', wrong);
    assert.equal(status, 400);
    assert.match(html, /id="representative-error"[\s\S]*not written as it should be/);
    assert.match(html, /href="#representative">Their PINFL: This is not written/);
    assert.match(html, /href="#lastDay">Last day: /);
    assert.doesNotMatch(html, /Must match|\[0-9\]/);
    assert.match(
      (await reader.post('/me/mandates/new', { representative: '', powers: 'follow' })).html,
      /Fill this in\./,
    );
  });

  test('whoever reads messages has read them, each thread up to its last', async () => {
    const { html } = await reader.get(`${page}/messages`);
    assert.match(html, /Hello/);
    const { upTo, agency } = world.knobs.last.request as { upTo: number; agency: string };
    assert.deepEqual([upTo, agency], [1, 'cadastre-agency']);
  });

  test('files and streams pass through pages with the session of the reader', async () => {
    const stopped = new AbortController();
    const cookie = [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const init = { headers: { cookie }, signal: stopped.signal };
    const live = await fetch(`${world.address}${page}/live`, init);
    assert.match(live.headers.get('content-type') ?? '', /^text\/event-stream/);
    stopped.abort();
    const pdf = await reader.get(`${page}/result/pdf/kaa`);
    assert.deepEqual(
      [pdf.headers.get('content-type'), pdf.headers.get('content-language')],
      ['application/pdf', 'kaa'],
    );
    assert.match((await reader.get('/')).html, /<html lang="en"/, 'the portal stays in the language of its reader');
    const record = await reader.get(`${page}/record`);
    assert.match(record.headers.get('content-disposition') ?? '', /record-D-7KQ2-M9XF-4T\.json/);
    assert.equal((await reader.get(`${page}/result/pdf/xx`)).status, 404);
  });

  test('a status is found by number and code, without signing in and without a word of the person', async () => {
    const stranger = createReader(world.address);
    const wrong = await stranger.post('/find', { number: owned, code: 'AAAA-AAAA' });
    assert.equal(wrong.status, 404);
    assert.match(wrong.html, /nothing under this number and code/);
    assert.match(wrong.html, new RegExp(`value="${owned}"`));
    const found = await stranger.post('/find', { number: owned, code: '7KQ2-M9XF' });
    assert.equal(found.status, 200);
    assert.match(found.html, /Being examined/);
    assert.doesNotMatch(found.html, /Namunayev|912039/);
  });

  test('everything held about a person comes as an archive, by a form of ours alone', async () => {
    const cookie = [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const ask = (site: string) =>
      fetch(`${world.address}/me/export`, {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'once=',
      });
    const foreign = await ask('cross-site');
    assert.equal(foreign.status, 403);
    await foreign.body?.cancel();
    const archive = await ask('same-origin');
    assert.equal(archive.headers.get('content-type'), 'application/zip');
    assert.equal(
      Buffer.from(await archive.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
  });

  test('accesses are narrowed by the address; what is none of a filter is left out', async () => {
    const { status, html } = await reader.get(
      '/me/accesses?verdict=granted&agency=%3Cscript%3E&from=2026-11-01&to=never',
    );
    assert.equal(status, 200);
    assert.match(html, /<details class="govuk-details" open>/);
    const { from, to, agency } = world.knobs.last.request as { from: string; to: string; agency: string };
    assert.match(from, /^2026-10-31T19:00:00/);
    assert.deepEqual([to, agency], ['', '']);
  });

  test('while tracking is away an application is still shown', async () => {
    await world.stopService('tracking');
    const { status, html } = await reader.get(page);
    await world.startService('tracking');
    await eventually(async () => /application\.submitted/.test((await reader.get(page)).html));
    assert.equal(status, 200);
    assert.match(html, /This list cannot be shown at the moment/);
    assert.match(html, /Away/);
  });
});
