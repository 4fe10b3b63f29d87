/** Catalogues of others, and our own, brought in through the gateway before the real catalogue. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLogger } from '@darcha/kit/log.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { Writer } from 'n3';
import request from 'supertest';
import { parse } from 'yaml';
import { createClients } from '../../src/clients.ts';
import { addressesAt } from '../../src/integrators/addresses.ts';
import { type CatalogueCopy, createCatalogueCopies } from '../../src/integrators/catalogue-copy.ts';
import { describe } from '../../src/integrators/catalogue-graph.ts';
import { quadsOf, type Thing } from '../../src/integrators/graph.ts';
import { readApart } from '../../src/integrators/import/read-apart.ts';
import type { GraphType } from '../../src/integrators/import/statement.ts';
import { conforms } from '../support/contract.ts';
import { base, real, tokenOf } from './world.ts';

const addresses = addressesAt(base);
const copy = await copyOfCatalogue();
const editor = await tokenOf('editor-education');

async function copyOfCatalogue(): Promise<CatalogueCopy> {
  const { address: catalogue, tls } = real.peer;
  const away = 'localhost:1';
  const log = createLogger('gateway-test', 'silent');
  const clients = createClients({ peers: { catalogue, intake: away, tracking: away, exchange: away }, tls, log });
  const copy = await createCatalogueCopies(clients.feed)();
  clients.close();
  return copy;
}

function bring(text: string, options: { type?: string; dryRun?: boolean; key?: string; token?: string } = {}) {
  const { type = 'text/turtle', dryRun = false, key = '', token = editor } = options;
  const sent = request(real.gateway.address)
    .post(`/api/v1/catalogue/imports${dryRun ? '?dry-run=true' : ''}`)
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', type);
  return (key === '' ? sent : sent.set('Idempotency-Key', key)).send(text);
}

const exported = async (path: string, type: GraphType) => {
  const { text } = await request(real.gateway.address).get(path).set('Accept', type).buffer(true).parse(asText);
  return text;
};
function asText(response: request.Response, done: (error: Error | null, body: unknown) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    response.text = Buffer.concat(chunks).toString('utf8');
    done(null, response.text);
  });
}

/** The graph in its canonical form (RDFC-1.0), which without blank nodes is its N-Quads, sorted. */
function canonical(things: readonly Thing[]): string {
  const writer = new Writer({ format: 'N-Quads' });
  const lines = [...quadsOf(things)].map((quad) => {
    assert.ok([quad.subject, quad.object].every(({ termType }) => termType !== 'BlankNode'));
    return writer.quadToString(quad.subject, quad.predicate, quad.object);
  });
  return [...new Set(lines)].sort().join('');
}

const inForce = (passports: readonly Passport[]) =>
  describe(
    passports.map((passport) => ({ iri: addresses.service(passport.id), passport, inForce: true })),
    copy.lists,
    addresses,
  );

const drafts = async () => {
  const { body } = await request(real.gateway.address)
    .get('/api/v1/passport-drafts?size=100')
    .set('Authorization', `Bearer ${editor}`);
  return body.items as { id: string; service: string }[];
};

for (const type of ['text/turtle', 'application/ld+json'] as const) {
  test(`the whole catalogue, exported as ${type}, imported and exported again, is the same graph`, async () => {
    const file = { text: await exported('/api/v1/catalogue', type), type, ownContext: addresses.context };
    const known = { lists: copy.lists, country: addresses.country, agencies: [] };
    const { services } = await readApart(file, known);
    assert.equal(services.length, copy.services.length);
    assert.deepEqual(
      services.flatMap(({ leftOut, unknown }) => [...leftOut, ...unknown]),
      [],
    );
    // What a graph cannot carry (forms, conditions, steps, facts) the export does not look at.
    const again = await inForce(services.map(({ passport }) => passport as unknown as Passport));
    const once = await inForce(copy.services.map(({ passport }) => passport));
    assert.equal(canonical(again), canonical(once));
  });
}

test('a dry run tells everything and keeps nothing', async () => {
  const text = await exported('/api/v1/services/study-archive-certificate', 'text/turtle');
  const there = await drafts();
  const { body } = conforms('importCatalogue', await bring(text, { dryRun: true }));
  const [service] = body.services;
  assert.equal(body.dryRun, true);
  assert.deepEqual([service.id, service.draft, service.leftOut], ['study-archive-certificate', undefined, []]);
  assert.ok(service.missing.some(({ path }: { path: string }) => path === '/steps'));
  const told = service.faults.map(({ message }: { message: string }) => message).join('\n');
  assert.match(told, /steps/);
  assert.equal(parse(service.text).authority, 'higher-education-ministry');
  assert.deepEqual(await drafts(), there);
});

const foreign = `
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
<https://uni.example.uz/17> a cpsv:PublicService ; dct:identifier "dormitory-place" ; dct:title "Dormitory place"@en ;
  cv:hasCompetentAuthority [ dct:identifier "higher-education-ministry" ], [ dct:title "Students' Union"@en ] .
<https://uni.example.uz/18> a cpsv:PublicService ; dct:title "Student card"@en ; cv:hasCost [ cv:hasValue 0 ] .
`;

test('what is brought stands as drafts, the same once more under the same key', async () => {
  const there = (await drafts()).length;
  const reply = conforms('importCatalogue', await bring(foreign, { key: 'foreign-catalogue-1' }));
  assert.equal(reply.status, 201);
  const [place, card] = reply.body.services;
  assert.deepEqual([place.id, card.id], ['dormitory-place', 'student-card']);
  assert.deepEqual(place.unknown, [{ kind: 'agency', address: '', name: "Students' Union" }]);
  const { body: draft } = await request(real.gateway.address)
    .get(place.draft.href)
    .set('Authorization', `Bearer ${editor}`);
  assert.deepEqual([draft.text, draft.state, draft.service], [place.text, 'editing', 'dormitory-place']);
  assert.ok(place.faults.length > 0);
  assert.deepEqual(draft.faults.slice(0, 50), place.faults);

  const repeated = await bring(foreign, { key: 'foreign-catalogue-1' });
  const ids = (services: { draft: { id: string } }[]) => services.map((one) => one.draft.id);
  assert.deepEqual(ids(repeated.body.services), ids(reply.body.services));
  assert.equal((await drafts()).length, there + 2);

  const other = conforms(
    'importCatalogue',
    await bring(foreign.replace('card', 'pass'), { key: 'foreign-catalogue-1' }),
  );
  assert.deepEqual([other.status, other.body.code], [400, 'key-reused']);
  assert.equal((await drafts()).length, there + 2);
});

test('what cannot be imported is refused with its cause, and nothing is kept', async () => {
  const before = await drafts();
  const refusals: [string, Parameters<typeof bring>[1], number, string, RegExp][] = [
    ['%PDF', {}, 400, 'graph-malformed', /line 1/],
    ['<http://a/> <http://b/> "c" .', {}, 400, 'graph-unusable', /no public service/],
    ['{"@context":"https://schema.org/"}', { type: 'application/ld+json' }, 400, 'context-remote', /schema\.org/],
    [`${foreign} _:a dct:x _:b . _:b dct:x _:a .`, {}, 400, 'graph-unusable', /circle/],
    [
      `${foreign} <a:b> dct:x ${Array.from({ length: 60_000 }, (_, at) => at).join()} .`,
      {},
      413,
      'graph-too-large',
      /50,000/,
    ],
    [`#${'x'.repeat(1024 * 1024)}`, {}, 413, 'body-too-large', /1024 KiB/],
    [foreign, { type: 'application/rdf+xml' }, 415, 'media-type-unsupported', /text\/turtle or application\/ld\+json/],
    [foreign, { token: await tokenOf('clerk-social') }, 403, 'editor-required', /editor/],
    [foreign, { key: '' }, 400, 'request-invalid', /Idempotency-Key/],
  ];
  for (const [text, options, status, code, told] of refusals) {
    const began = performance.now();
    const { body, status: answered } = conforms(
      'importCatalogue',
      await bring(text, { key: 'never-kept-1', ...options }),
    );
    assert.deepEqual([answered, body.code], [status, code], JSON.stringify(body));
    assert.match(body.detail, told);
    assert.ok(performance.now() - began < 5_000, code);
  }
  assert.deepEqual(await drafts(), before);
});
