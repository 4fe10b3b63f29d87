/** The pages of the catalogue: finding a service, reading what it takes, the guide, offices. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { createReader } from '../support/reader.ts';
import { world } from './world.ts';

const reader = createReader(world.address);
const page = async (path: string, status = 200) => {
  const answer = await reader.get(path);
  assert.equal(answer.status, status, path);
  return answer;
};

suite('pages of the catalogue', () => {
  test('search engines find a page in each language, and the same in a form for programs', async () => {
    const { html } = await page('/services/childbirth-benefit');
    const at = `${world.gateway.address}/services/childbirth-benefit`;
    assert.ok(html.includes(`<link rel="canonical" href="${at}">`));
    for (const language of languages)
      assert.ok(html.includes(`hreflang="${language}" href="${at}?language=${language}"`));
    const [, programs = ''] = /<link rel="alternate" type="application\/ld\+json" href="([^"]+)">/.exec(html) ?? [];
    const answer = await fetch(new URL(programs, world.address));
    assert.equal(((await answer.json()) as { '@type': string })['@type'], 'GovernmentService');
  });

  test('what was searched for is listed by pages, and narrowed down by what the API knows', async () => {
    const { html } = await page('/services?q=%3Cscript%3Enafaqa&audience=natural-person');
    assert.equal(world.knobs.sought, '<script>nafaqa');
    assert.ok(html.includes('value="&lt;script&gt;nafaqa"') && !html.includes('<script>nafaqa'));
    assert.match(html, /<option value="natural-person" selected>Citizens/);
    assert.match(html, /2 services/);
    const [, next = ''] = /href="([^"]+)" rel="next"/.exec(html) ?? [];
    const second = await page(next.replaceAll('&amp;', '&'));
    assert.match(second.html, /First page/);
    assert.doesNotMatch(second.html, /rel="next"/);
    await page('/services?tier=best', 400);
  });

  test('a service says what it takes, what it does not take and why, and how long it really takes', async () => {
    const { html } = await page('/services/childbirth-benefit');
    for (const said of [
      /href="\/apply\/childbirth-benefit"/,
      /href="\/guide\?service=childbirth-benefit"/,
      /Entirely online/,
      /By law: 5 working days\./,
      /Half took 2 minutes/,
      /<strong>Birth<\/strong>: /,
      /No birth certificate is needed/,
      /Open now, until 13:00/,
      /href="geo:41.3,69.2"/,
      /href="\/services\/childbirth-benefit\/versions\/1"/,
    ]) {
      assert.match(html, said);
    }
    await page('/services/moon-permit', 404);
    await page('/services/childbirth-benefit/versions/x', 400);
  });

  test('another version can be read and not applied for; a service that has ended says so', async () => {
    const { html } = await page('/services/childbirth-benefit/versions/1');
    assert.match(html, /This is another version/);
    assert.doesNotMatch(html, /href="\/apply/);
    const ended = await page('/services/ended-benefit');
    assert.match(ended.html, /This service ended on 1 July 2026/);
    assert.doesNotMatch(ended.html, /href="\/apply/);
  });

  test('while the exchange is away the page of a service is there, without the names of records', async () => {
    await world.stopService('exchange');
    // Nobody has asked in this language yet; what was known in others is shown on.
    const { status, html } = await createReader(world.address, 'kaa').get('/services/childbirth-benefit?anew');
    const known = await page('/services/childbirth-benefit?anew');
    await world.startService('exchange');
    assert.equal(status, 200);
    assert.match(html, /href="\/apply\/childbirth-benefit"/);
    assert.doesNotMatch(html, /<strong>Birth/);
    assert.match(known.html, /<strong>Birth</);
    assert.match(known.html, /No birth certificate is needed/);
  });

  test('what is kept for all is shown to each reader in a frame of their own, and to officials without applying', async () => {
    const path = '/services/childbirth-benefit?kept-for-all';
    const names = { dilnoza: 'Namunayeva Dilnoza', aziz: 'Namunayev Aziz', 'clerk-social': 'Namunayeva Shahnoza' };
    const asRead = await Promise.all(
      [...Object.keys(names), undefined].map(async (name) => {
        const own = createReader(world.address);
        if (name) await own.signIn(name);
        return { name, ...(await own.get(path)) };
      }),
    );
    for (const { name, html, headers } of asRead) {
      for (const [other, full] of Object.entries(names)) assert.equal(html.includes(full), other === name, full);
      assert.equal(html.includes('href="/apply/childbirth-benefit"'), name !== 'clerk-social');
      assert.equal(headers.get('cache-control'), name ? 'no-store' : 'private, no-cache');
    }
  });

  test('events lead to their services and to the guide', async () => {
    assert.match((await page('/events')).html, /href="\/events\/having-a-child"/);
    assert.match((await page('/events/having-a-child')).html, /href="\/guide\?event=having-a-child"/);
    await page('/events/moon-landing', 404);
  });

  test('the guide asks, keeps answers in the address, and tells what comes of them', async () => {
    assert.match((await page('/guide')).html, /href="\/guide\?event=having-a-child"/);
    const at = '/guide?event=having-a-child';
    assert.match((await page(at)).html, /<h1[^>]*>\s*Is there\?/);
    const missing = await reader.post(at, {});
    assert.equal(missing.status, 400);
    assert.match(missing.html, /href="#answer"/);
    const { status, to } = await reader.post(at, { answer: '0' });
    assert.equal(status, 303);
    const answers = new URL(to, world.address).searchParams.get('answers') ?? '';
    assert.deepEqual(JSON.parse(answers), { 'interior-ministry/birth@1': true });
    const { html } = await page(`${to}&stop=1`);
    assert.match(html, /Perhaps applies/);
    assert.match(html, /href="\/services\/childbirth-benefit"/);
    assert.match((await page('/guide?event=having-a-child&answers=%5B1')).html, /Is there\?/);
  });

  test('in another language the question stays', async () => {
    const { html } = await reader.post('/guide?event=having-a-child', { answer: '1', 'switch-language': 'ru' });
    assert.match(html, /<html lang="ru"/);
    assert.match(html, /value="1" checked/);
    reader.cookies.clear();
  });

  test('offices say where they are and whether they are open', async () => {
    const { html } = await page('/offices?service=childbirth-benefit&open=now');
    assert.match(html, /Monday – Friday: 09:00–13:00/);
    assert.match(html, /href="\/services\/childbirth-benefit"/);
    await page('/offices?region=moon', 400);
  });
});
