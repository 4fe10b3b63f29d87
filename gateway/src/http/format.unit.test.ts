import assert from 'node:assert/strict';
import { test } from 'node:test';
import { negotiateFormat } from './format.ts';

const cases: [string | undefined, string][] = [
  [undefined, 'json'],
  ['', 'json'],
  ['*/*', 'json'],
  ['application/json', 'json'],
  ['text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', 'json'],
  ['text/turtle', 'turtle'],
  ['TEXT/Turtle; charset=utf-8', 'turtle'],
  ['application/json;q=0.5, text/turtle', 'turtle'],
  ['text/turtle, application/ld+json', 'jsonld'],
  ['application/*', 'json'],
  ['text/*', 'turtle'],
  ['text/*, text/turtle;q=0', 'csv'],
  ['application/json;q=0, */*;q=0.1', 'jsonld'],
  ['application/ld+json; profile="https://schema.org/"', 'schema-org'],
  ['application/ld+json;profile="http://schema.org", text/turtle;q=0.1', 'schema-org'],
  ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'jsonld'],
  ['image/png', 'none'],
  ['text/turtle;q=0', 'none'],
  ['text/turtle;q=nonsense', 'none'],
  [',;,', 'none'],
  [`text/turtle, ${'a/b, '.repeat(200)}`, 'json'],
];

for (const [header, format] of cases) {
  test(`Accept: ${header?.slice(0, 80)} gets ${format}`, () => assert.equal(negotiateFormat(header), format));
}

test('no header takes long to read', () => {
  const started = performance.now();
  for (let i = 0; i < 200; i++) negotiateFormat(`${'"'.repeat(240)}${';'.repeat(240)}${i}`);
  assert.ok(performance.now() - started < 500);
});
