/** Who sees agreements: members theirs, officials those of their agency, operators of the portal all, others none. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { agreements, agreementsOverview } from '@darcha/proto/contracts.ts';
import type { RunningExchange } from '../src/start.ts';
import { answering, bareAgreements, consumer, wanted } from './agreements-support.ts';
import { as, codes, dial, failure, log, pin, readTls, Surroundings } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange();
  await answering(around, exchange);
  await around.member(consumer, exchange).agreements.request(wanted({ id: 'requested' }));
});

after(() => around.end());

function overview(service = 'gateway', address = exchange.address) {
  const tls = readTls(servicePaths(around.directory, service));
  const client = createClient(agreementsOverview, { peer: 'exchange', address: dial(address), tls, log });
  around.onEnd(() => client.close());
  return client;
}

const official = (agency: string, ...roles: string[]): Caller => ({
  kind: 'official',
  id: '1',
  name: 'O',
  agency,
  roles,
});
const seen: [string, Caller, string[] | string][] = [
  ['anonymous', { kind: 'anonymous' }, 'unauthenticated'],
  ['person', { kind: 'person', pin, name: 'P' }, 'forbidden'],
  ['integrator', { kind: 'integrator', id: 'x' }, 'forbidden'],
  ['service', { kind: 'service', name: 'gateway' }, 'forbidden'],
  ['official of the provider', official('interior-ministry', 'clerk'), ['direct', 'ended', 'in-force', 'requested']],
  ['official of a consumer', official('cadastre-agency', 'clerk'), ['direct']],
  ['official of neither', official('national-archive', 'clerk'), []],
  ['official of the portal', official('portal', 'clerk'), ['ended', 'in-force']],
  ['operator', official('portal', 'operator'), ['direct', 'ended', 'in-force', 'requested']],
];

for (const [who, caller, expected] of seen) {
  test(`agreements seen by ${who}: ${Array.isArray(expected) ? expected.join(', ') || 'none' : expected}`, async () => {
    const work = as(caller, () => overview().viewAgreements({}));
    if (Array.isArray(expected)) {
      const found = await work;
      assert.deepEqual(
        found.agreements.map(({ id }) => id),
        expected,
      );
      assert.ok(found.agreements.every(({ openActs }) => openActs.length === 0));
    } else assert.equal((await failure(work)).kind, expected);
  });
}

for (const [who, caller, expected] of seen) {
  const answer = Array.isArray(expected) ? expected.includes('requested') : expected;
  test(`one agreement seen by ${who}: ${answer}`, async () => {
    const work = as(caller, () => overview().viewAgreement({ id: 'requested' }));
    if (answer === true) assert.equal((await work).agreement?.id, 'requested');
    else assert.equal((await failure(work)).kind, answer === false ? 'not-found' : answer);
  });
}

test('one agreement tells who did what, when, why and on whose word', async () => {
  const operator = official('portal', 'operator');
  const asked = await as(operator, () => overview().viewAgreement({ id: 'requested' }));
  assert.deepEqual(
    asked.deeds.map(({ kind, member, by, terms }) => [kind, member, by, terms?.recordType]),
    [['AGREEMENT_ACT_KIND_REQUEST', consumer, 'AGREEMENT_DEED_BY_SIGNATURE', 'interior-ministry/residence@1']],
  );
  assert.ok(Date.now() - Date.parse(asked.deeds[0]?.at ?? '') < 60_000);
  const seeded = await as(operator, () => overview().viewAgreement({ id: 'direct' }));
  assert.deepEqual(
    seeded.deeds.map(({ kind, by }) => [kind, by]),
    [['AGREEMENT_ACT_KIND_GRANT', 'AGREEMENT_DEED_BY_SEED']],
  );
});

test('an overview says what every agreement waits for', async () => {
  const operator = official('portal', 'operator');
  const request = { state: 'AGREEMENT_STATE_REQUESTED' } as const;
  const { agreements: found } = await as(operator, () => overview().viewAgreements(request));
  const waits = found.flatMap((agreement) => agreement.waits.map(({ party, code }) => [agreement.id, party, code]));
  assert.deepEqual(waits, [['requested', 'agency:interior-ministry', 'grant']]);
});

test('no service but the gateway is let in, no member but a registered one, and neither at the other’s door', async () => {
  assert.equal((await failure(overview('intake').viewAgreements({}))).kind, 'unauthenticated');
  const stranger = bareAgreements(around, exchange, 'newcomer');
  assert.equal((await failure(stranger.listAgreements({}))).code, 'member-unknown');
  assert.equal((await failure(stranger.act({ act: null }))).code, 'member-unknown');
  const address = dial(exchange.address);
  const viewer = createClient(agreements, { peer: 'exchange', address, tls: around.connection(codes.asker), log });
  around.onEnd(() => viewer.close());
  await failure(viewer.listAgreements({}));
});
