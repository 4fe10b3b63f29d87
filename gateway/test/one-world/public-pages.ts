/** Pages about the portal itself: its API, the log of the exchange, how it is, what it carries. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { loadContract } from '../../src/openapi.ts';
import { sayIn } from '../../src/web/language/messages.ts';
import { cookies } from '../../src/web/public/statements.ts';
import { createReader } from '../support/reader.ts';
import { logKey } from '../support/stand-in-log.ts';
import { countedDay } from '../support/stand-in-operations.ts';
import { eventually } from '../support/world.ts';
import { world } from './world.ts';

const contract = loadContract();
const read = (path: string, language = 'en') => createReader(world.address, language).get(path);

/** Levels of headings go down one at a time, from one first. */
function outlined(html: string, name: string): void {
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  assert.equal(levels.filter((level) => level === 1).length, 1, name);
  for (const [index, level] of levels.entries()) {
    assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${name}: heading ${index + 1} is of level ${level}`);
  }
}

suite('pages about the portal', () => {
  test('every operation of the contract is told on the page of its group, which the first page leads to', async () => {
    const { html: first } = await read('/docs');
    outlined(first, '/docs');
    for (const group of new Set(contract.operations.map(({ tag }) => tag))) {
      assert.ok(first.includes(`href="/docs/${group}"`), group);
      const { html, status } = await read(`/docs/${group}`);
      assert.equal(status, 200);
      assert.doesNotMatch(html, /\[object/);
      outlined(html, group);
      for (const { id, path } of contract.operations.filter(({ tag }) => tag === group)) {
        assert.ok(html.includes(`<article id="${id}"`) && html.includes(path), id);
        assert.ok(first.includes(`href="/docs/${group}#${id}"`), id);
      }
    }
    assert.equal((await read('/docs/nothing')).status, 404);
  });

  test('they stand in every language', async () => {
    for (const language of languages) {
      for (const [path, key] of [
        ['/docs', 'docs.title'],
        ['/exchange-log', 'log.title'],
        ['/status', 'status.title'],
        [`/figures?day=${countedDay}`, 'figures.title'],
        ['/accessibility', 'accessibility.title'],
        ['/privacy', 'privacy.title'],
      ] as const) {
        const { html, headers } = await read(path, language);
        assert.ok(html.includes(`>${sayIn(language)(key)}</h1>`), `${path} ${language}`);
        assert.equal(headers.get('content-language'), language);
        outlined(html, path);
      }
    }
  });

  test('the log of the exchange is told with its key, and what to do without the exchange', async () => {
    const { html, headers } = await read('/exchange-log');
    assert.ok(html.includes(logKey) && html.includes(sayIn('en')('log.state.sound')));
    assert.match(html, /href="\/log\/checkpoint"/);
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  test('figures of services and of a day, with the tables to download', async () => {
    const { html, status } = await read(`/figures?day=${countedDay}&order=median`);
    assert.equal(status, 200);
    assert.ok(html.includes(`href="/api/v1/statistics/exchange?day=${countedDay}&amp;format=csv"`));
    assert.match(html, /agencies asked one another 15 times/);
    assert.match(html, /All others together/);
    assert.match(html, /href="\/services\/childbirth-benefit"/);
    assert.match(html, /href="\?day=2026-11-20#exchange"/);
    const wrong = await read('/figures?day=yesterday');
    assert.equal(wrong.status, 400);
    assert.match(wrong.html, /href="#day"[\s\S]*Give a day that is over/);
    assert.match((await read('/figures?day=2020-01-01')).html, /no figures for this day/);
  });

  test('the page on privacy names the cookies', async () => {
    const { html } = await read('/privacy', 'ru');
    for (const { name } of cookies) assert.ok(html.includes(`<code>${name}</code>`), name);
  });

  test('a method that a page has not is refused with those it has', async () => {
    const response = await fetch(`${world.address}/docs`, { method: 'DELETE' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
  });

  test('what works, what does not, and what works meanwhile', async () => {
    const well = await read('/status');
    assert.equal(well.headers.get('cache-control'), 'no-store');
    assert.match(well.html, /data-part="exchange" data-state="up"/);
    assert.doesNotMatch(well.html, /interior-ministry/);
    await world.stopService('exchange');
    try {
      const log = await read('/exchange-log');
      assert.equal(log.status, 200);
      assert.ok(log.html.includes(sayIn('en')('log.away')));
      const table = await read(`/figures?day=${countedDay}`);
      assert.equal(table.status, 200);
      assert.ok(table.html.includes(sayIn('en')('figures.away')));
      assert.equal((await read('/figures?day=2026-19-39')).status, 400, 'there is no such day, whoever is away');
      // Parts are asked once a second.
      await eventually(async () => (await read('/status')).html.includes('data-part="exchange" data-state="down"'));
      const { html, status } = await read('/status');
      assert.equal(status, 200);
      assert.ok(html.includes(sayIn('en')('status.meanwhile.exchange')));
    } finally {
      await world.startService('exchange');
      for (const path of ['/log', '/api/v1/record-types', `/api/v1/statistics/exchange?day=${countedDay}`])
        await eventually(async () => (await fetch(`${world.address}${path}`)).status === 200);
    }
  });
});
