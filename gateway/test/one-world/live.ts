/** Following an application live, and services that come and go. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { event, fresh, owned } from '../support/knobs.ts';
import { eventually, startWorld } from '../support/world.ts';
import { world } from './world.ts';

const person = await world.token('dilnoza');

interface Following {
  status: number;
  events: EventSourceMessage[];
  ended: Promise<void>;
  leave(): void;
}

async function follow(headers: Record<string, string> = {}, number = owned, at = world): Promise<Following> {
  const leaving = new AbortController();
  const response = await fetch(`${at.address}/api/v1/applications/${number}/live`, {
    headers: { Authorization: `Bearer ${person}`, 'Accept-Language': 'en', ...headers },
    signal: leaving.signal,
  });
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => void events.push(message) });
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
  })().catch(() => undefined);
  return { status: response.status, events, ended, leave: () => leaving.abort() };
}

const ids = ({ events }: Following) => events.filter((e) => e.event === 'timeline').map(({ id }) => id);

test('everything so far, then what happens, in the language asked for and without the owner', async () => {
  const following = await follow();
  await eventually(async () => ids(following).length === 2);
  world.knobs.push(event(3, 'application.waiting', 'waiting-for-register'));
  await eventually(async () => ids(following).length === 3);
  assert.deepEqual(ids(following), ['1', '2', '3']);
  const last = JSON.parse(following.events.at(-1)?.data ?? '{}');
  assert.deepEqual([last.text, last.state, last.owner], ['application.waiting', 'waiting-for-register', undefined]);
  following.leave();
});

test('a reader that was cut off goes on where it was', async () => {
  const following = await follow({ 'Last-Event-ID': '2' });
  await eventually(async () => ids(following).length === 1);
  assert.deepEqual(ids(following), ['3']);
  following.leave();
  const wrong = await request(world.address)
    .get(`/api/v1/applications/${owned}/live`)
    .set({ Authorization: `Bearer ${person}`, 'Last-Event-ID': 'x' });
  assert.equal(conforms('followApplication', wrong).body.errors[0].path.toLowerCase(), 'last-event-id');
});

test('somebody else’s application is a problem, not a stream', async () => {
  const sent = request(world.address)
    .get('/api/v1/applications/D-OTHER-1/live')
    .set('Authorization', `Bearer ${person}`);
  const { status, body } = conforms('followApplication', await sent);
  assert.deepEqual([status, body.code], [404, 'application-unknown']);
});

test('an application whose first event is still on its way has an empty timeline', async () => {
  const sent = request(world.address)
    .get(`/api/v1/applications/${fresh}/timeline`)
    .set('Authorization', `Bearer ${person}`);
  const { status, body } = conforms('getTimeline', await sent);
  assert.deepEqual([status, body.items], [200, []]);
  const following = await follow({}, fresh);
  assert.equal(following.status, 200);
  following.leave();
});

test('tracking may go and come back under a stream; meanwhile only what needs it fails', async () => {
  const following = await follow({ 'Last-Event-ID': '2' });
  await eventually(async () => ids(following).length === 1);
  await world.stopService('tracking');
  const asked = (path: string) => request(world.address).get(path).set('Authorization', `Bearer ${person}`);
  const away = conforms('getTimeline', await asked(`/api/v1/applications/${owned}/timeline`));
  assert.deepEqual([away.status, away.body.party], [503, 'service:tracking']);
  assert.equal((await asked(`/api/v1/applications/${owned}`)).status, 200);
  await eventually(async () => {
    const { status, body } = conforms('getReadiness', await asked('/readyz'));
    return status === 200 && body.status === 'degraded' && body.parts.tracking === 'down' && body.parts.intake === 'up';
  });
  await world.startService('tracking');
  world.knobs.push(event(4, 'application.issued', 'issued'));
  await eventually(async () => ids(following).includes('4'));
  assert.deepEqual(ids(following), ['3', '4'], 'nothing twice');
  following.leave();
});

test('a person may have five streams open; one closed makes room', async () => {
  const five = await Promise.all(
    [1, 2, 3, 4, 5].map(() =>
      eventually(async () => {
        const one = await follow();
        return one.status === 200 && one;
      }),
    ),
  );
  const sixth = await request(world.address)
    .get(`/api/v1/applications/${owned}/live`)
    .set('Authorization', `Bearer ${person}`);
  assert.deepEqual([conforms('followApplication', sixth).status, sixth.body.code], [429, 'too-many-streams']);
  five[0]?.leave();
  await eventually(async () => {
    const next = await follow();
    next.leave();
    return next.status === 200;
  });
  for (const one of five) one.leave();
});

test('a stream ends with the token, and with the gateway, and says so', async () => {
  const short = await startWorld({}, { tokenSeconds: 3 });
  const brief = await short.token('dilnoza');
  const first = await follow({ Authorization: `Bearer ${brief}` }, owned, short);
  await first.ended;
  assert.deepEqual(first.events.at(-1)?.data, '{"reason":"token-expired"}');
  const renewed = await follow({ Authorization: `Bearer ${await short.token('dilnoza')}` }, owned, short);
  await short.stop();
  await renewed.ended;
  assert.deepEqual(renewed.events.at(-1)?.data, '{"reason":"stopping"}');
});
