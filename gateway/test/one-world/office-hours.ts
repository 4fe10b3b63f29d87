/** When an office is open: read with who said it, said anew by who has read it, and refused by name. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { world } from './world.ts';

const editor = `Bearer ${await world.token('editor-social')}`;
const at = (office: string) => `/api/v1/offices/${office}/hours`;
const read = (office = 'office-bukhara') => request(world.address).get(at(office)).set('Authorization', editor);
const write = (body: object, version: string | undefined, office = 'office-bukhara') => {
  const sent = request(world.address).put(at(office)).set('Authorization', editor);
  return (version === undefined ? sent : sent.set('If-Match', version)).send(body);
};

const note = { 'uz-Latn': 'Bayram arafasi', kaa: 'Bayram aldı', ru: 'Канун праздника', en: 'Eve of the holiday' };
const plain = { hours: ['Mo-Fr 09:00-18:00'], exceptions: [] };
const rich = {
  hours: ['Mo-Fr 09:00-13:00', 'Mo-Fr 14:00-18:00'],
  exceptions: [
    { day: '2026-12-30', hours: ['09:00-13:00'], note },
    { day: '2026-12-31', hours: [], note: { ...note, 'uz-Cyrl': 'Байрам арафаси' } },
    { day: '2027-01-01', hours: [] },
  ],
  telephone: '+998000000011',
};

suite('hours of an office', () => {
  test('those of the content are version 0, which nobody has said', async () => {
    const { status, body, headers } = conforms('getOfficeHours', await read());
    assert.deepEqual([status, headers.etag], [200, '"0"']);
    assert.deepEqual(body, { hours: ['Mo-Fr 09:00-13:00'], exceptions: [], version: 0, events: [] });
    const kept = await read().set('If-None-Match', '"0"');
    assert.equal(kept.status, 304);
  });

  test('what is said is sent and given back whole, with the notes in the languages they are written in', async () => {
    const { status, body, headers } = conforms('setOfficeHours', await write(rich, '"0"'));
    assert.deepEqual([status, headers.etag], [200, '"1"']);
    const { version, events, ...hours } = body;
    assert.deepEqual([hours, version], [rich, 1]);
    assert.deepEqual(
      events.map((event: { version: number; by: { agency: string } }) => [event.version, event.by.agency]),
      [[1, 'social-protection-agency']],
    );
    assert.deepEqual((await read()).body, body);
  });

  test('whoever has not said which version they have read is refused, and whoever has read another', async () => {
    const refusals = [
      [undefined, 428, 'precondition-required'],
      ['"0"', 412, 'version-stale'],
      ['*', 400, 'request-invalid'],
      ['"-1"', 400, 'request-invalid'],
    ] as const;
    for (const [version, status, code] of refusals) {
      const response = conforms('setOfficeHours', await write(plain, version));
      assert.deepEqual([response.status, response.body.code], [status, code], version);
    }
    assert.equal((await read()).headers.etag, '"1"');
  });

  test('a fault is named by its place in the body, whoever finds it', async () => {
    const closed = { day: '2026-12-31', hours: [] };
    const { en: _en, ...withoutEnglish } = note;
    const wrongs: [object, path: string][] = [
      [{ ...plain, hours: [] }, '/hours'],
      [{ exceptions: [] }, '/hours'],
      [{ ...plain, exceptions: [closed, { hours: [] }] }, '/exceptions/1/day'],
      [{ ...plain, exceptions: [{ ...closed, note: withoutEnglish }] }, '/exceptions/0/note/en'],
      [{ ...plain, telephone: '712000000' }, '/telephone'],
      [{ ...plain, version: 1 }, '/version'],
      // Only the catalogue knows this one.
      [{ ...plain, exceptions: [closed, closed] }, '/exceptions/1/day'],
    ];
    for (const [body, path] of wrongs) {
      const response = conforms('setOfficeHours', await write(body, '"1"'));
      assert.deepEqual([response.status, response.body.code], [400, 'request-invalid']);
      assert.equal(response.body.errors[0].path, path, response.text);
    }
  });

  test('an office that is not theirs is none, and people have none at all', async () => {
    for (const [operation, sent] of [
      ['getOfficeHours', read('office-of-others')],
      ['setOfficeHours', write(plain, '"0"', 'office-of-others')],
    ] as const) {
      const { status, body } = conforms(operation, await sent);
      assert.deepEqual([status, body.code, body.party], [404, 'office-unknown', 'service:catalogue']);
    }
    const person = `Bearer ${await world.token('dilnoza')}`;
    assert.equal((await read().set('Authorization', person)).status, 403);
    assert.equal((await write(plain, '"1"').set('Authorization', person)).status, 403);
  });
});
