/** What a foreign catalogue becomes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lists } from '../catalogue-copy.ts';
import { parseGraph } from './parse.ts';
import { readCatalogue } from './read-catalogue.ts';
import type { ReadService } from './report.ts';
import { toYaml } from './write-yaml.ts';

const words = (en: string) => ({ byLanguage: { en } });
const agency = (code: string, name: string, parent = '') => [
  code,
  { code, name: words(name), parent, territory: '', telephone: '', website: '' },
];
const lists = {
  agencies: new Map([
    agency('culture-ministry', 'Ministry of Culture'),
    agency('state-library', 'State Library'),
  ] as never),
  offices: [{ code: 'library-tashkent', agency: 'state-library', name: words('State Library, Tashkent') }],
  events: new Map([['studying', { code: 'studying', title: words('Studying'), business: false }]]),
  territories: new Map(),
} as unknown as Lists;
const country = 'http://publications.europa.eu/resource/authority/country/UZB';
const known = { lists, country, agencies: ['state-library'] };
const context = 'https://my.example.uz/api/v1/contexts/cpsv-ap.jsonld';

/** Other prefixes than ours, blank nodes, languages missing, authorities known and unknown. */
const turtle = `
@prefix ps: <http://purl.org/vocab/cpsv#> .
@prefix core: <http://data.europa.eu/m8g/> .
@prefix t: <http://purl.org/dc/terms/> .
@prefix x: <http://www.w3.org/2001/XMLSchema#> .
<https://old.example.uz/dienst/PS-0042> a ps:PublicService ;
  t:identifier "PS-0042" ;
  t:title "Reader's card"@en, "Читательский билет"@ru, "Leserausweis"@de, "<b>Kitob</b>"@uz ;
  t:description "A card for the reading rooms."@en ;
  <http://www.w3.org/ns/dcat#keyword> "library"@en, "книги"@ru ;
  core:hasCompetentAuthority <https://old.example.uz/org/1>, _:library, <https://old.example.uz/org/9> ;
  t:audience <http://example.org/audiences/Citizens> ;
  core:isGroupedBy [ a core:LifeEvent ; t:title "Studying"@en ], [ a core:LifeEvent ; t:title "Retiring"@en ] ;
  core:hasChannel _:desk, [ a core:Channel ; t:title "Kiosk"@en ], _:web ;
  core:hasCost [ a core:Cost ; core:hasValue "20000"^^x:double ; core:currency <http://publications.europa.eu/resource/authority/currency/UZS> ],
    [ a core:Cost ; core:hasValue "10000"^^x:double ; t:description "Students"@en ],
    [ a core:Cost ; core:hasValue "18000"^^x:double ; core:ifAccessedThrough _:web ],
    [ a core:Cost ; core:hasValue "5"^^x:double ; core:currency <http://publications.europa.eu/resource/authority/currency/EUR> ] ;
  core:processingTime "P2W"^^x:duration ;
  core:hasInputType [ a core:EvidenceType ; t:title "Photograph"@en ] ;
  ps:follows [ a ps:Rule ; t:title "Age"@en ; t:description "From 16 years on."@en ; ps:implements <https://lex.example.uz/law/7> ] ;
  core:hasLegalResource <https://lex.example.uz/law/7> ;
  ps:produces [ a core:Output ; t:title "Card"@en ] ;
  core:vatRate 12 .
<https://lex.example.uz/law/7> a <http://data.europa.eu/eli/ontology#LegalResource> ; t:title "Law on Libraries"@en .
<https://old.example.uz/org/1> a core:PublicOrganisation ; <http://www.w3.org/2004/02/skos/core#prefLabel> "ministry of  culture"@en .
_:library a core:PublicOrganisation ; t:identifier "state-library" .
<https://old.example.uz/org/9> a core:PublicOrganisation ; t:title "Guild of Readers"@en .
_:desk a core:Channel ; t:identifier "library-tashkent" .
_:web a core:Channel ; t:type <http://example.org/channel/homepage> .
`;

const read = async (text: string, type: 'text/turtle' | 'application/ld+json' = 'text/turtle') =>
  readCatalogue(await parseGraph(text, type, context), known);
const only = ({ services }: { services: ReadService[] }) => {
  assert.equal(services.length, 1);
  return services[0] as ReadService;
};

test('what a foreign graph says stands in the passport', async () => {
  const { passport, address } = only(await read(turtle));
  assert.equal(address, 'https://old.example.uz/dienst/PS-0042');
  assert.deepEqual(passport, {
    id: 'ps-0042',
    title: { ru: 'Читательский билет', en: "Reader's card" },
    summary: { en: 'A card for the reading rooms.' },
    keywords: { ru: ['книги'], en: ['library'] },
    authority: 'state-library',
    audience: ['natural-person'],
    events: ['studying'],
    basis: { lawOnLibraries: { title: { en: 'Law on Libraries' }, url: 'https://lex.example.uz/law/7' } },
    offices: 'all',
    fee: { amount: 20_000, reductions: [{ code: 'students', percent: 50, title: { en: 'Students' } }] },
    papers: [{ code: 'photograph', title: { en: 'Photograph' } }],
    rules: [{ code: 'from-16-years-on', clerk: { en: 'From 16 years on.' }, basis: 'lawOnLibraries' }],
    clock: { decide: '14 days' },
    result: { title: { en: 'Card' } },
  });
});

test('the report names what is missing, what was left out and why, and whom the portal does not know', async () => {
  const { missing, leftOut, unknown, adjusted } = only(await read(turtle));
  const places = missing.map(({ path }) => path);
  for (const place of [
    '/tier',
    '/steps',
    '/title/uz-Latn',
    '/title/kaa',
    '/fee/basis',
    '/rules/0/when',
    '/papers/0/title/ru',
  ]) {
    assert.ok(places.includes(place), `${place} in ${places}`);
  }
  assert.ok(missing.every(({ message }) => message.length > 10));
  assert.deepEqual(unknown, [
    { kind: 'agency', address: 'https://old.example.uz/org/9', name: 'Guild of Readers' },
    { kind: 'event', address: '', name: 'Retiring' },
    { kind: 'office', address: '', name: 'Kiosk' },
  ]);
  const reasonOf = (example: string) => leftOut.find((one) => one.example === example)?.reason ?? '';
  assert.match(reasonOf('Leserausweis'), /Uzbek, Karakalpak, Russian and English/);
  assert.match(reasonOf('<b>Kitob</b>'), /HTML/);
  assert.match(reasonOf('12'), /no place/);
  assert.match(reasonOf('culture-ministry'), /One agency/);
  assert.match(reasonOf('5 http://publications.europa.eu/resource/authority/currency/EUR'), /sums/);
  assert.deepEqual(
    adjusted.map(({ path }) => path),
    ['/id', '/clock/decide'],
  );
});

test('names of blank nodes and the order of triples make no difference', async () => {
  const statements = await parseGraph(turtle, 'text/turtle', context);
  const renamed = JSON.parse(
    JSON.stringify(statements).replaceAll(
      /"_:([^"]+)"/g,
      (_, name: string) => `"_:${Buffer.from(name).toString('hex')}"`,
    ),
  ) as typeof statements;
  assert.deepEqual(readCatalogue(renamed.toReversed(), known), readCatalogue(statements, known));
});

test('JSON-LD in the words of CPSV-AP says the same', async () => {
  const { passport, leftOut } = only(
    await read(
      JSON.stringify({
        '@context': context,
        '@type': 'PublicService',
        'PublicService.identifier': 'reading-room',
        'PublicService.name': [{ '@value': 'Reading room', '@language': 'en-GB' }],
        'PublicService.hasCost': { '@type': 'Cost', 'Cost.hasValue': { '@value': '0', '@type': 'Double' } },
        'PublicService.hasCompetentAuthority': { '@id': 'https://my.example.uz/api/v1/agencies#state-library' },
      }),
      'application/ld+json',
    ),
  );
  assert.deepEqual(passport, {
    id: 'reading-room',
    title: { en: 'Reading room' },
    authority: 'state-library',
    events: [],
    fee: 'none',
  });
  assert.deepEqual(leftOut, []);
});

test('two services of one identifier stay two, and the text says what to do', async () => {
  const service = (address: string, title: string) =>
    `<${address}> a <http://purl.org/vocab/cpsv#PublicService> ; <http://purl.org/dc/terms/identifier> "loan" ; <http://purl.org/dc/terms/title> "${title}"@en .`;
  const { services } = await read(`${service('https://a.example/1', 'One')}\n${service('https://a.example/2', 'Two')}`);
  assert.deepEqual(
    services.map(({ passport }) => [passport.id, passport.title?.en]),
    [
      ['loan', 'One'],
      ['loan-2', 'Two'],
    ],
  );
  const [first] = services;
  assert.ok(first);
  const text = toYaml(first.passport, first.missing);
  assert.match(text, /^# To be written before it can be published:\n# \/tier: Say how far/);
  assert.match(text, /\nid: loan\ntitle:\n {2}en: One\nevents: \[\]\n$/);
});
