/** Files that are not imported at all, each with its cause. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseGraph } from '../src/integrators/import/parse.ts';
import { readApart } from '../src/integrators/import/read-apart.ts';
import { readCatalogue } from '../src/integrators/import/read-catalogue.ts';
import { type GraphType, ImportRefused } from '../src/integrators/import/statement.ts';

const known = {
  lists: { agencies: new Map(), offices: [], events: new Map(), territories: new Map() },
  country: '',
  agencies: [],
};
const own = 'https://my.example.uz/api/v1/contexts/cpsv-ap.jsonld';
const ttl = 'text/turtle';
const ld = 'application/ld+json';
const a = '@prefix a: <http://a.example/> .';

const bad: readonly (readonly [name: string, type: GraphType, text: string, code: string, told: RegExp])[] = [
  ['garbage', ttl, '%PDF-1.7\u0001\u0002', 'graph-malformed', /line 1/],
  ['a prefix nobody declared', ttl, 'b:x b:y b:z .', 'graph-malformed', /b:/],
  [
    'too many triples',
    ttl,
    `${a} a:x a:y ${Array.from({ length: 60_000 }, (_, at) => at).join()} .`,
    'graph-too-large',
    /50,000/,
  ],
  ['a circle of blank nodes', ttl, `${a} _:x a:y _:z . _:z a:y _:x .`, 'graph-unusable', /circle/],
  ['a blank node within itself', ttl, `${a} _:x a:y _:x .`, 'graph-unusable', /circle/],
  [
    'endless nesting',
    ttl,
    `${a} a:x a:y ${'[ a:y '.repeat(20_000)}1${' ]'.repeat(20_000)} .`,
    'graph-unusable',
    /32 levels/,
  ],
  ['a long text', ttl, `${a} a:x a:y "${'x'.repeat(30_000)}" .`, 'graph-too-large', /20,000/],
  ['not JSON', ld, '{"@context":', 'graph-malformed', /not JSON/],
  ['a number', ld, '17', 'graph-malformed', /neither an object/],
  [
    'a context elsewhere',
    ld,
    '{"@context":"https://schema.org/","name":"x"}',
    'context-remote',
    /https:\/\/schema\.org\//,
  ],
  ['an imported context', ld, '{"@context":{"@import":"file:///etc/passwd"},"a":1}', 'context-remote', /\/etc\/passwd/],
  [
    'a context in a term',
    ld,
    '{"@context":{"p":{"@id":"http://a/p","@context":"http://10.0.0.1/c"}},"p":{"q":1}}',
    'context-remote',
    /10\.0\.0\.1/,
  ],
  ['deep JSON', ld, `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'graph-unusable', /32 levels/],
  ['a term that defines itself', ld, '{"@context":{"p":"q:a","q":"p:b"},"p":1}', 'graph-malformed', /JSON-LD/],
];

for (const [name, type, text, code, told] of bad) {
  test(`${name} is refused with the cause, and soon`, async () => {
    const began = performance.now();
    await assert.rejects(parseGraph(text, type, own), (error) => {
      assert.ok(error instanceof ImportRefused, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, told);
      return true;
    });
    assert.ok(performance.now() - began < 5_000);
  });
}

test('requests go on while a file is read', async () => {
  let turns = 0;
  const clock = setInterval(() => turns++, 5);
  const text = `${a} a:x a:y ${Array.from({ length: 60_000 }, (_, at) => at).join()} .`;
  await assert.rejects(readApart({ text, type: ttl, ownContext: own }, known));
  clearInterval(clock);
  assert.ok(turns > 5);
});

test('a graph without services, or with too many, is refused', () => {
  const service = (at: number) => ({
    subject: `https://a.example/${at}`,
    predicate: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    object: { kind: 'iri' as const, value: 'http://purl.org/vocab/cpsv#PublicService' },
  });
  assert.throws(() => readCatalogue([], known), /no public service of CPSV-AP/);
  assert.throws(
    () =>
      readCatalogue(
        Array.from({ length: 201 }, (_, at) => service(at)),
        known,
      ),
    /at most 200/,
  );
});
