import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transliterate } from '@darcha/transliteration/transliterate.ts';
import type { Office, Reference } from '../reference.ts';
import { type HoursRevision, hoursOf, inOrder, saySame, withRevisions } from './office-hours.ts';

const name = { 'uz-Latn': 'Nom', kaa: 'At', ru: 'Имя', en: 'Name' } as Office['name'];
const office: Office = {
  ...{
    code: 'hall',
    agency: 'ministry',
    region: 'UZ-TK',
    name,
    address: name,
    latitude: 41,
    longitude: 69,
    sample: true,
  },
  hours: ['Mo-Fr 09:00-18:00'],
  exceptions: [
    { day: '2026-12-31', hours: [], note: name },
    { day: '2026-12-30', hours: ['09:00-13:00'] },
  ],
  telephone: '+998000000011',
};
const revision: HoursRevision = {
  ...{ office: 'hall', version: 1, at: '2026-11-22T05:00:00.000Z' },
  by: { id: 'editor', name: 'Editor', agency: 'ministry' },
  hours: { hours: ['Sa 10:00-12:00'], exceptions: [] },
};
const listing = (...offices: Office[]): Reference => ({ agencies: [], offices, events: [] });

test('exceptions stand by day, whoever wrote them in which order', () => {
  const days = hoursOf(office).exceptions.map(({ day }) => day);
  assert.deepEqual(days, ['2026-12-30', '2026-12-31']);
  const { exceptions: _exceptions, telephone: _telephone, ...bare } = office;
  assert.deepEqual(hoursOf(bare), { hours: ['Mo-Fr 09:00-18:00'], exceptions: [] });
});

test('the same is said in another order of the exceptions, and with what is transliterated anyway', () => {
  const known = hoursOf(office);
  assert.ok(saySame(known, { ...known, exceptions: office.exceptions ?? [] }));
  const written = { ...name, 'uz-Cyrl': transliterate('Nom') };
  const filled = known.exceptions.map((one) => (one.note ? { ...one, note: written } : one));
  assert.ok(saySame(known, { ...known, exceptions: filled }));
});

test('any difference is another saying', () => {
  const known = hoursOf(office);
  const { telephone: _telephone, ...withoutTelephone } = known;
  const [first, second] = known.exceptions;
  assert.ok(first && second?.note);
  const others = [
    withoutTelephone,
    { ...known, hours: ['Mo-Fr 09:00-17:00'] },
    { ...known, exceptions: [first] },
    { ...known, exceptions: [{ ...first, hours: [] }, second] },
    { ...known, exceptions: [first, { day: second.day, hours: [] }] },
    { ...known, exceptions: [first, { ...second, note: { ...second.note, 'uz-Cyrl': 'Бошқа' } }] },
  ];
  for (const other of others) assert.ok(!saySame(known, inOrder(other)), JSON.stringify(other));
});

test('a revision stands in the place of the listed hours, as a whole; an office that is not listed stays away', () => {
  const other = { ...office, code: 'other' };
  const gone = { ...revision, office: 'gone' };
  const merged = withRevisions(listing(office, other), new Map([revision, gone].map((one) => [one.office, one])));
  assert.deepEqual(
    merged.offices.map(({ code }) => code),
    ['hall', 'other'],
  );
  const { telephone: _telephone, ...rest } = office;
  assert.deepEqual(merged.offices[0], { ...rest, ...revision.hours });
  assert.equal(merged.offices[1], other);
});

test('without revisions the lists are those of the content', () => {
  const reference = listing(office);
  assert.equal(withRevisions(reference, new Map()), reference);
});
