/** Following an application without signing in, and its deadlines as a calendar. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { owned } from '../support/knobs.ts';
import { calendarSecret } from '../support/stand-in-following.ts';
import { world } from './world.ts';

const person = `Bearer ${await world.token('dilnoza')}`;
const ask = (body: object) => request(world.address).post('/api/v1/statuses').send(body);

test('the status by number and code says how long such applications take, and nothing of the person', async () => {
  const { status, body, text } = conforms('findStatus', await ask({ number: owned, code: '7KQ2-M9XF' }));
  assert.equal(status, 200);
  assert.deepEqual(
    [body.state, body.expectedEnd, body.stopped],
    ['under-examination', '2026-11-27T19:00:00.000Z', false],
  );
  assert.deepEqual([body.wait.party, body.usually.count], ['agency:social-protection-agency', 12]);
  assert.doesNotMatch(text, /pin|name"|912039|Namunayev/);
});

test('a bundle is found by number and code as an application is, with the status of each part that has begun', async () => {
  const { status, body } = conforms('findStatus', await ask({ number: 'B-7KQ2-M9XF-4T', code: '7KQ2-M9XF' }));
  assert.deepEqual([status, body.state, body.parts.length], [200, 'under-way', 2]);
  const [benefit, certificate] = body.parts;
  assert.deepEqual(
    [benefit.status.state, benefit.status.usually.count, certificate.status],
    ['under-examination', 12, undefined],
  );
});

test('a wrong code is a problem that does not say which was wrong, and nothing of it stands in an address', async () => {
  const wrong = conforms('findStatus', await ask({ number: owned, code: 'AAAA-AAAA' }));
  const unknown = conforms('findStatus', await ask({ number: 'D-0000-0000-00', code: '7KQ2-M9XF' }));
  assert.deepEqual([wrong.status, wrong.body.code], [404, 'status-unknown']);
  assert.deepEqual({ ...wrong.body, instance: '' }, { ...unknown.body, instance: '' });
  assert.equal((await ask({ number: owned })).status, 400);
  assert.equal((await request(world.address).get(`/api/v1/statuses?number=${owned}&code=7KQ2-M9XF`)).status, 405);
});

test('a service says how long its applications really take, and for which agency too few were decided', async () => {
  const path = '/api/v1/services/childbirth-benefit/durations';
  const { body } = conforms('getServiceDurations', await request(world.address).get(path).set('Accept-Language', 'en'));
  assert.partialDeepStrictEqual(body, { tooFew: false, medianSeconds: 90, ninetiethSeconds: 900 });
  assert.deepEqual(body.agencies[1], { agency: 'national-archive', tooFew: true, text: 'Too few.' });
});

test('a calendar is one that programs read: whole days, escaped, in the language of its address', async () => {
  const path = `/api/v1/applications/${owned}/calendar`;
  const made = conforms('openCalendar', await request(world.address).post(path).set('Authorization', person));
  assert.deepEqual([made.status, made.body.href], [201, `/api/v1/calendars/${owned}/${calendarSecret}`]);
  const calendar = await request(world.address).get(`${made.body.href}?language=ru`);
  assert.deepEqual([calendar.status, calendar.headers['content-language']], [200, 'ru']);
  assert.match(String(calendar.headers['content-type']), /^text\/calendar/);
  const lines = calendar.text.replaceAll('\r\n ', '').split('\r\n');
  for (const line of ['DTSTART;VALUE=DATE:20261201', `UID:${owned}-correction@darcha`, 'SEQUENCE:4']) {
    assert.ok(lines.includes(line), line);
  }
  assert.ok(
    lines.some((line) => line.startsWith('SUMMARY:Last day\\, to correct')),
    calendar.text,
  );
  const other = await request(world.address).get(`/api/v1/calendars/${owned}/${'A'.repeat(43)}`);
  assert.deepEqual([other.status, other.body.code], [404, 'calendar-unknown']);
});
