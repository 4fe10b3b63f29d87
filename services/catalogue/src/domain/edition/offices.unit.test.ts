import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { samplePassport } from '../../../test/support/sample.ts';
import { toPublished } from '../published.ts';
import type { Agency, Office, Reference } from '../reference.ts';
import { bundleEvents } from './events.ts';
import { distanceOf, findOffices, type OfficeFilters } from './offices.ts';
import { createSnapshot } from './snapshot.ts';

const text = { 'uz-Latn': 'Nom', 'uz-Cyrl': 'Ном', kaa: 'At', ru: 'Имя', en: 'Name' };
const agency = (code: string, parent?: string, territory?: string): Agency => ({
  code,
  name: text,
  ...(parent !== undefined && { parent }),
  ...(territory !== undefined && { territory }),
});
const office = (
  code: string,
  of: string,
  latitude: number,
  longitude: number,
  hours = 'Mo-Fr 09:00-18:00',
): Office => ({
  code,
  agency: of,
  region: 'UZ-TK',
  name: text,
  address: text,
  latitude,
  longitude,
  hours: [hours],
});
const reference: Reference = {
  agencies: [
    agency('interior-ministry'),
    agency('interior-tashkent', 'interior-ministry', 'UZ-TK'),
    agency('interior-yunusobod', 'interior-tashkent', 'UZ-TK-01'),
    agency('traffic-service', 'interior-ministry'),
  ],
  offices: [
    office('far', 'interior-ministry', 39.65, 66.96),
    { ...office('near', 'interior-yunusobod', 41.36, 69.28, 'Sa 09:00-12:00'), district: 'UZ-TK-01' },
    office('middle', 'interior-tashkent', 41.31, 69.24),
    office('traffic', 'traffic-service', 41.3, 69.25),
  ],
  events: [{ code: 'moving-home', title: text, business: false, services: ['second', 'gone', 'first'] }],
};
const passport = parse(samplePassport);
const published = ['first', 'second', 'third'].map((id) => toPublished({ ...passport, id, offices: 'all' }));
const snapshot = createSnapshot(published, reference, '2026-11-16');

const all: OfficeFilters = {
  agency: '',
  region: '',
  district: '',
  service: '',
  near: undefined,
  at: new Date('2026-11-16T10:00:00+05:00'),
  onlyOpen: false,
  limit: 100,
};
const codes = (filters: Partial<OfficeFilters>) =>
  findOffices(snapshot, { ...all, ...filters }).offices.map((found) => found.office.code);

test('a service of all offices is given at those of the authority and of its bodies at every level, and nowhere else', () => {
  assert.deepEqual(codes({ service: 'first' }), ['far', 'middle', 'near']);
  assert.deepEqual(codes({ agency: 'interior-tashkent' }), ['middle', 'near']);
  assert.deepEqual(codes({ agency: 'traffic-service' }), ['traffic']);
  assert.deepEqual(codes({ service: 'gone' }), []);
  assert.deepEqual(codes({ district: 'UZ-TK-01' }), ['near']);
});

test('the nearest come first, with their distance in metres, and no more than asked for', () => {
  const near = { latitude: 41.365, longitude: 69.285 };
  const { offices, total } = findOffices(snapshot, { ...all, near, limit: 2 });
  assert.deepEqual(
    offices.map((found) => found.office.code),
    ['near', 'middle'],
  );
  assert.equal(total, 4);
  assert.ok(Math.abs((offices[0]?.distance ?? 0) - 696) < 5, String(offices[0]?.distance));
});

test('Tashkent and Samarqand are 268 km apart', () => {
  const metres = distanceOf({ latitude: 41.3111, longitude: 69.2797 }, { latitude: 39.6542, longitude: 66.9597 });
  assert.ok(Math.abs(metres - 268_000) < 2_000, String(metres));
});

test('only what is open at the instant', () => {
  assert.deepEqual(codes({ onlyOpen: true }), ['far', 'middle', 'traffic']);
  assert.deepEqual(codes({ onlyOpen: true, at: new Date('2026-11-21T10:00:00+05:00') }), ['near']);
});

test('an event bundles its services in its order, and adds those that name the event', () => {
  const [event] = bundleEvents(reference.events, snapshot.inForce);
  assert.deepEqual(event?.services, ['second', 'first', 'third']);
});
