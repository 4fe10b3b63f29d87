/** What is looked for on every page is found on one that has it. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openAuditor } from '../../browser/auditor.ts';
import { fitsNarrow, light, narrow } from '../../browser/layout.ts';
import { withoutProblems } from '../../browser/problems.ts';
import { openReader, type Reader } from '../../browser/reader.ts';
import { browserTest } from './browser.ts';

const sound = '<h1>Sound</h1><p>Text, and <code>{{ code }}</code>.</p>';
const bodies: Record<string, string> = {
  '/sound': sound,
  '/no-label': '<h1>Name</h1><input name="name">',
  '/dark': '<h1>Dark</h1><p class="dim">This can be read in light colours only.</p>',
  '/wide': '<h1>Wide</h1><p class="wide">Wide</p>',
  '/heavy': `<h1>Heavy</h1><!--${'heavy '.repeat(11_000)}-->`,
  '/inline': '<h1>Inline</h1><script>document.title = "";</script>',
  '/foreign': '<h1>Foreign</h1><link rel="stylesheet" href="http://127.0.0.1:9/foreign.css">',
  '/leftover': '<h1>Leftover</h1><p>undefined</p>',
  '/key': '<h1>home.title</h1>',
};
const style = `:root { color-scheme: light dark } .wide { width: 400px }
@media (prefers-color-scheme: dark) { body { background: #111; color: #fff } .dim { color: #333 } }`;

async function serve(): Promise<{ address: string; close(): void }> {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self'");
    response.setHeader('Content-Type', url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
    const head =
      '<title>Page</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/look.css">';
    response.end(
      url.endsWith('.css') ? style : `<!doctype html><html lang="en">${head}<main>${bodies[url]}</main></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function faultsOf(browser: Browser, gateway: string): Promise<Record<string, string[]>> {
  const auditor = await openAuditor(browser, `${gateway}/sound`);
  const reader = await openReader(browser, { gateway, viewport: narrow });
  const checks: Record<string, (reader: Reader) => Promise<void>> = {
    accessible: ({ page }) => auditor.accessible(page),
    fitsNarrow: ({ page }) => fitsNarrow(page),
    light: ({ page }) => light(page),
    withoutProblems,
  };
  const found: Record<string, string[]> = {};
  for (const path of Object.keys(bodies)) {
    await reader.visit(path);
    found[path] = [];
    for (const [name, check] of Object.entries(checks)) {
      await check(reader).catch(({ message }: Error) => found[path]?.push(`${name}: ${message}`));
    }
  }
  return found;
}

browserTest('each fault of a page is found, by what looks for it', async (browser) => {
  const server = await serve();
  try {
    const found = await faultsOf(browser, server.address);
    const expected: Record<string, RegExp[]> = {
      '/sound': [],
      '/no-label': [/^accessible: .*light[\s\S]*label: .*at 1\n {2}input/],
      '/dark': [/^accessible: .*dark[\s\S]*color-contrast: .*at 1\n {2}p/],
      '/wide': [/^fitsNarrow: [\s\S]*p "Wide"/],
      '/heavy': [/^light: \d{5} bytes/],
      '/inline': [/^withoutProblems: [\s\S]*Content Security Policy/],
      '/foreign': [/^withoutProblems: [\s\S]*127\.0\.0\.1:9/],
      '/leftover': [/^withoutProblems: [\s\S]*a reader sees: undefined/],
      '/key': [/^withoutProblems: a reader sees: home\.title/],
    };
    assert.deepEqual(Object.keys(found), Object.keys(expected));
    for (const [path, patterns] of Object.entries(expected)) {
      const faults = found[path] ?? [];
      assert.equal(faults.length, patterns.length, `${path}: ${faults.join('\n')}`);
      for (const [index, pattern] of patterns.entries()) assert.match(faults[index] ?? '', pattern);
    }
  } finally {
    server.close();
  }
});
