/** A register is dead, and a person goes on all the same: with an earlier record, with the question kept for it, with her own paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKey, ok } from '../../support/portal.ts';
import { openUnscripted } from '../../support/unscripted.ts';
import { until } from '../../support/until.ts';
import { ministry } from './registers.ts';
import { system } from './system.ts';

const name = 'jasur';
const form = { account: '22618000000000000001', phone: '+998000000001' };
const born = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
const [year = '', month = '', day = ''] = born.split('-');
/** What she reads off her own paper, with a slip. */
const stated = {
  'stated.child': 'Namuna Misolov',
  ...{ 'stated.bornOn.day': day, 'stated.bornOn.month': month, 'stated.bornOn.year': year },
  'stated.actNumber': 'A-71',
};
const birth = { child: 'Namuna Misolov', bornOn: born, actNumber: 'A-17', registeredOn: born };
const residence = {
  region: 'UZ-TK',
  address: 'Toshkent, Namuna koʻchasi 4',
  since: '2019-05-01',
  registeredPersons: 3,
};

const registers = () =>
  ministry().provide({
    'interior-ministry/birth@1': async () => ({ outcome: 'found', record: birth }),
    'interior-ministry/residence@1': async () => ({ outcome: 'found', record: residence }),
  });

async function begun(): Promise<string> {
  const headers = { 'idempotency-key': newKey() };
  const body = { service: 'childbirth-benefit', form };
  return ok(await system.portal.as(name).post('/api/v1/applications', body, { headers }), 201).number;
}

async function attach(number: string): Promise<void> {
  const paper = new FormData();
  const pdf =
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n';
  paper.set('name', 'birthCertificate');
  paper.set('file', new Blob([pdf]), 'Guvohnoma.pdf');
  const sent = await fetch(`${system.portal.gateway}/api/v1/applications/${number}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await system.portal.as(name).token()}` },
    body: paper,
  });
  assert.equal(sent.status, 201, await sent.text());
}

test('a dead register: an earlier record, a paper, and the answer when it is back, at the place and within the term of before', async () => {
  const person = system.portal.as(name);
  const clerk = system.portal.as('clerk-social');
  const at = (number: string, step = '') => `/api/v1/applications/${number}${step}`;
  const names = { names: ['birth', 'residence'] };
  const provision = registers();
  await until(
    async () => provision.connected(),
    (connected) => connected,
  );
  const first = await begun();
  ok(await person.post(at(first, '/evidence'), names));
  assert.equal(ok(await person.post(at(first, '/submission'))).state, 'issued');
  await provision.stop();

  const number = await begun();
  const away = await person.post(at(number, '/evidence'), names);
  assert.deepEqual(
    [away.status, away.body.code, away.body.party],
    [503, 'register-unavailable', 'agency:interior-ministry'],
  );
  const { items } = ok(await person.get(at(number, '/fallbacks')));
  assert.deepEqual(
    items.map(({ name: record, earlier }: { name: string; earlier: { application: string; ageDays: number } }) => [
      record,
      earlier.application,
      earlier.ageDays,
    ]),
    [
      ['birth', first, 0],
      ['residence', first, 0],
    ],
  );
  assert.equal(items[0].paper.states.properties.actNumber.title, 'Number of the entry');
  const reader = await openUnscripted(system.portal.gateway, name);
  await reader.open(`/applications/${number}/records/residence/earlier`);
  await reader.press('Use this record');
  const used = ok(await person.get(at(number)));
  assert.equal(used.evidence[1].earlier.application, first);

  const waiting = ok(await person.post(at(number, '/submission')));
  assert.deepEqual([waiting.state, waiting.wait.code], ['waiting-for-register', 'question-parked']);
  assert.match(waiting.wait.reason, /question is kept for it until/);
  await attach(number);
  await reader.open(`/applications/${number}`);
  await reader.press('What can be done while the register is away');
  await reader.press('Go on with my own paper: Birth certificate of the child');
  await reader.press('Go on with this paper', stated);
  assert.match(reader.text(), /You go on with your own paper/);
  const examined = ok(await person.get(at(number)));
  assert.deepEqual([examined.state, examined.evidence[0].state], ['under-examination', 'paper']);
  assert.deepEqual([examined.submittedAt, examined.clock.deadline], [waiting.submittedAt, waiting.clock.deadline]);
  const seen = ok(await clerk.post(at(number, '/claim')));
  assert.ok(seen.notes.some((note: string) => /nobody has confirmed it/.test(note)));

  registers();
  const compared = await until(
    async () => ok(await clerk.get(at(number))),
    ({ evidence }) => evidence[0].state === 'found',
    40_000,
  );
  assert.deepEqual(
    [compared.evidence[0].record.actNumber, compared.evidence[0].paper.differs],
    ['A-17', ['actNumber']],
  );
  const issued = ok(await clerk.post(at(number, '/decision'), { outcome: 'approved' }));
  assert.equal(issued.state, 'issued');
  const timeline = await until(
    async () => ok(await person.get(at(number, '/timeline'))).items,
    (all) => all.at(-1)?.type === 'application.issued',
  );
  const told = timeline.map(({ type }: { type: string }) => type.slice('application.'.length));
  for (const type of ['earlier-record-used', 'question-parked', 'own-paper-used', 'record-arrived', 'record-differs'])
    assert.ok(told.includes(type), type);
});
