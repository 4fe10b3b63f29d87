/** What an agency says of its offices reaches readers through the gateway, whose prepared replies follow. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { eventually } from '../support/world.ts';
import { real, tokenOf } from './world.ts';

const office = 'higher-education-tashkent';
const path = `/api/v1/offices/${office}/hours`;
const editor = `Bearer ${await tokenOf('editor-education')}`;
const read = () => request(real.gateway.address).get(path).set('Authorization', editor);
const write = (version: string, body: object) =>
  request(real.gateway.address).put(path).set('Authorization', editor).set('If-Match', version).send(body);

async function listed() {
  const response = await request(real.gateway.address).get(
    '/api/v1/offices?agency=higher-education-ministry&limit=100',
  );
  return conforms('listOffices', response).body.items.find(({ code }: { code: string }) => code === office);
}

test('hours as the content gives them can be sent back as they were read, and nothing is said by that', async () => {
  const { body } = conforms('getOfficeHours', await read());
  assert.deepEqual([body.version, body.events], [0, []]);
  assert.ok(
    body.exceptions.some(({ note }: { note?: object }) => note),
    'its days have notes',
  );
  const { hours, exceptions, telephone } = body;
  const again = conforms('setOfficeHours', await write('"0"', { hours, exceptions, telephone }));
  assert.deepEqual([again.status, again.headers.etag, again.body], [200, '"0"', body]);
});

test('a fault that only the catalogue finds is named as it stands in the body', async () => {
  const closed = { day: '2026-12-31', hours: [] };
  const wrongs: [object, string][] = [
    [{ hours: ['Mo-Fr 09:00-13:00', 'Fr 12:00-14:00'] }, '/hours/1'],
    [{ exceptions: [closed, closed] }, '/exceptions/1/day'],
    [{ exceptions: [{ ...closed, day: '2027-02-30' }] }, '/exceptions/0/day'],
    [{ exceptions: [{ ...closed, hours: ['13:00-09:00'] }] }, '/exceptions/0/hours/0'],
    [
      { exceptions: [{ ...closed, note: { 'uz-Latn': 'Yopiq', kaa: 'Jabıq', ru: '<b>Закрыто</b>', en: 'Closed' } }] },
      '/exceptions/0/note/ru',
    ],
  ];
  for (const [changed, place] of wrongs) {
    const sent = await write('"0"', { hours: ['Mo-Fr 09:00-18:00'], exceptions: [], ...changed });
    assert.deepEqual([sent.status, sent.body.code, sent.body.errors[0].path], [400, 'request-invalid', place]);
  }
});

test('what is said is what readers see', async () => {
  assert.notDeepEqual((await listed()).hours, ['Sa 10:00-12:00']);
  const said = { hours: ['Sa 10:00-12:00'], exceptions: [], telephone: '+998000000011' };
  const { status, headers } = conforms('setOfficeHours', await write('"0"', said));
  assert.deepEqual([status, headers.etag], [200, '"1"']);
  const shown = await eventually(async () => {
    const found = await listed();
    return found.hours.join() === said.hours.join() && found;
  });
  assert.deepEqual([shown.exceptions, shown.telephone], [[], said.telephone]);
  const again = conforms('setOfficeHours', await write('"0"', said));
  assert.deepEqual([again.status, again.headers.etag], [200, '"1"'], 'whoever got no answer sends it again');
  const stale = conforms('setOfficeHours', await write('"0"', { ...said, hours: ['Su 10:00-12:00'] }));
  assert.deepEqual([stale.status, stale.body.code, stale.body.party], [412, 'version-stale', 'service:catalogue']);
});
