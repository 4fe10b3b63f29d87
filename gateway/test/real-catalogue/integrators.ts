/** What integrators get of the real content: forms, linked data that holds its standard, copies that are still good. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataFactory, Parser, Store } from 'n3';
import request from 'supertest';
import { context } from '../../src/integrators/vocabulary.ts';
import { conforms } from '../support/contract.ts';
import { asText, faultsOf, lines, quadsOfJsonLd } from '../support/linked-data.ts';
import { base, real } from './world.ts';

const get = (url: string, accept?: string) => {
  const sent = request(real.gateway.address).get(url).set('Accept-Language', 'en').buffer(true).parse(asText);
  return accept ? sent.set('Accept', accept) : sent;
};
const json = (text: string) => JSON.parse(text);
const iri = DataFactory.namedNode;

let turtle = '';
test('the whole catalogue as Turtle holds the shapes of CPSV-AP 3.2.0', async () => {
  const reply = conforms('getCatalogue', await get('/api/v1/catalogue', 'text/turtle'));
  assert.match(String(reply.headers['content-type']), /^text\/turtle/);
  turtle = reply.body;
  assert.deepEqual(await faultsOf(new Parser().parse(turtle)), []);
});

test('a service by itself holds them too, and they are really looked at: a service without its title, its authority typed wrongly, an unknown code', async () => {
  const benefit = `${base}/api/v1/services/childbirth-benefit`;
  const reply = conforms('getService', await get('/api/v1/services/childbirth-benefit?format=turtle'));
  const quads = new Parser().parse(reply.body);
  assert.deepEqual(await faultsOf(quads), []);
  const without = (predicate: string, subject = benefit) =>
    quads.filter((quad) => quad.subject.value !== subject || quad.predicate.value !== predicate);
  assert.match((await faultsOf(without('http://purl.org/dc/terms/title'))).join(), /childbirth-benefit .*title/);
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const untyped = await faultsOf(without(type, `${base}/api/v1/agencies#social-protection-agency`));
  assert.match(untyped.join(), /hasCompetentAuthority/);
  const untypedCode = await faultsOf(without(type, `${base}/api/v1/catalogue#status-in-force`));
  assert.match(untypedCode.join(), /status/);
});

test('the whole catalogue as JSON-LD says exactly the same', async () => {
  const { body } = conforms('getCatalogue', await get('/api/v1/catalogue', 'application/ld+json'));
  const address = `${base}/api/v1/contexts/cpsv-ap.jsonld`;
  const served = conforms('getCpsvContext', await get('/api/v1/contexts/cpsv-ap.jsonld'));
  const quads = await quadsOfJsonLd(body, { address, document: json(served.body) });
  assert.deepEqual(lines(quads), lines(new Parser().parse(turtle)));
});

test('every property and class is one of the vocabulary', () => {
  const terms = Object.values(context['@context']).map((term) => (typeof term === 'string' ? term : term['@id']));
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const known = new Set([...terms, type]);
  for (const { predicate, object } of new Parser().parse(turtle)) {
    assert.ok(known.has(predicate.value), predicate.value);
    if (predicate.value === type) assert.ok(known.has(object.value), object.value);
  }
});

test('texts carry the tags of BCP 47, codes their list, and every IRI of ours that is named is described', () => {
  for (const tag of ['uz-Latn', 'uz-Cyrl', 'kaa', 'ru', 'en']) assert.ok(turtle.includes(`"@${tag}`), tag);
  const store = new Store(new Parser().parse(turtle));
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  for (const { subject } of store.getQuads(null, null, iri(`${skos}Concept`), null)) {
    assert.equal(store.getQuads(subject, iri(`${skos}inScheme`), null, null).length, 1, subject.value);
  }
  const described = new Set([...store].map(({ subject }) => subject.value));
  for (const { object } of store) {
    if (object.termType === 'NamedNode' && object.value.startsWith(base)) {
      assert.ok(described.has(object.value), `${object.value} is described`);
    }
  }
});

test('a version that is not in force says so, under an address of its own', async () => {
  const old = conforms('getServiceVersion', await get('/api/v1/services/childbirth-benefit/versions/1', 'text/turtle'));
  const store = new Store(new Parser().parse(old.body));
  const [status] = store.getQuads(null, iri('http://www.w3.org/ns/adms#status'), null, null);
  assert.equal(status?.subject.value, `${base}/api/v1/services/childbirth-benefit/versions/1`);
  assert.equal(status?.object.value, `${base}/api/v1/catalogue#status-not-in-force`);
});

test('a fee is told for each channel, in the currency of the country', async () => {
  const { body } = await get('/api/v1/services/id-card-renewal');
  const { fee, id } = json(body);
  const told = new Store(new Parser().parse((await get(`/api/v1/services/${id}`, 'text/turtle')).body));
  const cv = 'http://data.europa.eu/m8g/';
  const counter = iri(`${base}/api/v1/services/${id}#fee-counter`);
  const [value] = told.getQuads(counter, iri(`${cv}hasValue`), null, null);
  assert.equal(Number(value?.object.value), fee.counter);
  const typed = `"${value?.object.value}"^^http://www.w3.org/2001/XMLSchema#double`;
  assert.equal((value?.object as { id?: string } | undefined)?.id, typed);
  const [through] = told.getQuads(counter, iri(`${cv}ifAccessedThrough`), null, null);
  assert.equal(through?.object.value, `${base}/api/v1/services/${id}#counter`);
  const [currency] = told.getQuads(counter, iri(`${cv}currency`), null, null);
  assert.equal(currency?.object.value, 'http://publications.europa.eu/resource/authority/currency/UZS');
});

test('the form is negotiated, and JSON stays what it is without negotiation', async () => {
  const url = '/api/v1/services/childbirth-benefit';
  const plain = await get(url);
  assert.match(String(plain.headers['content-type']), /^application\/json/);
  assert.equal(plain.headers.vary, 'Accept, Accept-Language');
  for (const accept of ['*/*', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/*', 'text/csv;q=0, */*']) {
    assert.equal((await get(url, accept)).body, plain.body, accept);
  }
  const weighed = await get(url, 'application/json;q=0.5, text/turtle;q=0.9');
  assert.match(String(weighed.headers['content-type']), /^text\/turtle/);
  const refused = await get(url, 'image/png');
  assert.deepEqual([refused.status, json(refused.body).code], [406, 'not-acceptable']);
  assert.match(json(refused.body).detail, /text\/turtle \(format=turtle\)/);
  assert.equal((await get(`${url}?format=png`)).status, 406);
});

test('CSV has a row, and NDJSON a line, for every service', async () => {
  const { services } = json((await get('/api/v1/catalogue')).body);
  const csv = conforms('getCatalogue', await get('/api/v1/catalogue?format=csv')).body as string;
  assert.equal(csv.trim().split('\r\n').length, services.length + 1);
  assert.match(csv, /^id,version,title,/);
  const ndjson = conforms('getCatalogue', await get('/api/v1/catalogue?format=ndjson')).body as string;
  assert.deepEqual(ndjson.trim().split('\n').map(json), services);
});

test('the whole catalogue as JSON holds the contract, and a service in it is what it is by itself', async () => {
  const reply = await request(real.gateway.address).get('/api/v1/catalogue?languages=all');
  conforms('getCatalogue', reply);
  const { body } = await get('/api/v1/catalogue');
  const found = json(body).services.find(({ id }: { id: string }) => id === 'childbirth-benefit');
  assert.deepEqual(found, json((await get('/api/v1/services/childbirth-benefit')).body));
});

test('a service is a GovernmentService of schema.org, by its own address and by profile', async () => {
  const { body } = conforms('getServiceForSearchEngines', await get('/api/v1/services/id-card-renewal/schema-org'));
  const service = json(body);
  assert.deepEqual([service['@context'], service['@type']], ['https://schema.org', 'GovernmentService']);
  assert.equal(service.provider['@type'], 'GovernmentOrganization');
  assert.ok(service.availableChannel.length > 0 && service.offers.every(({ price }: { price: number }) => price >= 0));
  const profile = await get('/api/v1/services/id-card-renewal', 'application/ld+json; profile="https://schema.org/"');
  assert.equal(profile.body, body);
});

test('a copy that is still good is not sent again, by its tag or by its day', async () => {
  for (const url of [
    '/api/v1/catalogue?format=turtle',
    '/feeds/services.atom',
    '/sitemap.xml',
    '/api/v1/changes',
    '/api/v1/services',
    '/api/v1/agencies',
  ]) {
    const first = await get(url);
    const modified = String(first.headers['last-modified']);
    assert.ok(Date.parse(modified) <= Date.now(), url);
    assert.equal((await get(url).set('If-None-Match', String(first.headers.etag))).status, 304, url);
    assert.equal((await get(url).set('If-Modified-Since', modified)).status, 304, url);
    const before = new Date(Date.parse(modified) - 1_000).toUTCString();
    assert.equal((await get(url).set('If-Modified-Since', before)).status, 200, url);
    const other = get(url).set('If-Modified-Since', modified).set('If-None-Match', '"other"');
    assert.equal((await other).status, 200, `${url}: the tag decides`);
  }
});
