import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClients } from './check-clients.ts';
import { type Client, limitOf, mayBeTold, pageOfClients, quotaOf, resetsAt } from './quota.ts';

const map: Client = { id: 'map', contact: 'Namuna', dailyRequests: 5, sample: true };
const limits = { clients: new Map([[map.id, map]]), usual: 100 };

test('a registered client has its own limit, any other the usual one', () => {
  assert.deepEqual([limitOf(limits, 'map'), limitOf(limits, 'other'), limitOf(limits, '__proto__')], [5, 100, 100]);
});

test('a day ends at midnight in Tashkent', () => {
  assert.equal(resetsAt('2026-02-28').toISOString(), '2026-02-28T19:00:00.000Z');
});

test('a quota shows today and six days before, newest first, with days on which nothing was sent', () => {
  const use = (day: string, requests: number, client = 'map') => ({ client, day, requests });
  const uses = [use('2026-03-02', 3), use('2026-02-28', 7), use('2026-03-02', 50, 'other'), use('2026-02-01', 9)];
  const quota = quotaOf('map', limits, uses, '2026-03-02');
  assert.deepEqual([quota.limit, quota.used, quota.registration?.contact], [5, 3, 'Namuna']);
  assert.deepEqual(
    quota.days.map(({ day, requests }) => `${day} ${requests}`),
    ['2026-03-02 3', '2026-03-01 0', '2026-02-28 7', '2026-02-27 0', '2026-02-26 0', '2026-02-25 0', '2026-02-24 0'],
  );
});

test('gateways may tell of the days that are kept, and of tomorrow when their clock is ahead', () => {
  const days = ['2026-03-03', '2026-03-02', '2026-02-24', '2026-03-04', '2026-02-23', 'today', '2026-03-02 '];
  assert.deepEqual(
    days.map((day) => mayBeTold(day, '2026-03-02')),
    [true, true, true, false, false, false, false],
  );
});

test('pages of clients hold registered and active ones, each once, and end', () => {
  const all: string[] = [];
  const active = ['alpha', 'map', 'zeta'];
  for (let after = '', more = true; more; ) {
    const behind = active.filter((id) => id > after).slice(0, 3);
    const page = pageOfClients(limits, behind, { after, size: 2 });
    all.push(...page.ids);
    ({ more } = page);
    after = page.ids.at(-1) ?? '';
  }
  assert.deepEqual(all, active);
});

test('every fault of the list of clients is told with its place, and then nobody is taken from it', () => {
  const text = `- { id: map, contact: Namuna, dailyRequests: 5 }
- { id: map, contact: Namuna, dailyRequests: 6 }
`;
  const twice = checkClients({ file: 'clients.yaml', text });
  assert.deepEqual(
    twice.faults.map(({ line, code }) => [line, code]),
    [[2, 'code-twice']],
  );
  assert.equal(twice.clients.size, 0);
  const wrong = checkClients({
    file: 'clients.yaml',
    text: `- id: two words
  contact: " "
  dailyRequests: 0
  limit: 7
`,
  });
  assert.deepEqual(wrong.faults.map(({ path, code }) => `${path} ${code}`).sort(), [
    '/0/contact empty',
    '/0/dailyRequests minimum',
    '/0/id format',
    '/0/limit property-unknown',
  ]);
  const sound = checkClients({ file: 'clients.yaml', text: '- { id: map, contact: Namuna, dailyRequests: 5 }' });
  assert.deepEqual([sound.faults, sound.clients.get('map')?.dailyRequests], [[], 5]);
});
