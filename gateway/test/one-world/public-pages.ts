/** Pages about the portal itself: its API, the log of the exchange, how it is, what it carries. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { loadContract } from '../../src/openapi.ts';
import { sayIn } from '../../src/web/language/messages.ts';
import { createReader } from '../support/reader.ts';
import { logKey } from '../support/stand-in-log.ts';
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
    await world.stopService('exchange');
    try {
      const away = await read('/exchange-log');
      assert.equal(away.status, 200);
      assert.ok(away.html.includes(sayIn('en')('log.away')));
    } finally {
      await world.startService('exchange');
    }
  });

  test('a method that a page has not is refused with those it has', async () => {
    const response = await fetch(`${world.address}/docs`, { method: 'DELETE' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
  });
});
