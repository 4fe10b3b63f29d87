/** Quotas: exact over all instances, told in every answer, seen by both sides, warned of, and given back when nothing was asked. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Agreement, Wanted } from '@darcha/agency-sdk/agreements.ts';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { RunningExchange } from '../src/start.ts';
import { answering, asking, consumer, wanted } from './agreements-support.ts';
import { allowed, codes, failure, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let second: RunningExchange;
let asker: Member;
let provider: Member;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange({ refusals: { times: 40, withinMs: 600_000 } });
  second = await around.exchange();
  asker = around.member(consumer, exchange);
  provider = await answering(around, exchange);
  await answering(around, second);
});

after(() => around.end());

async function agreed(terms: Wanted): Promise<Agreement> {
  const requested = await asker.agreements.request(terms);
  return provider.agreements.act(requested, { do: 'grant' });
}

const yesOrNo = [() => true, () => false] as const;
const usage = () => around.mongo.connection.getClient().db(around.mongo.connection.name).collection('agreements.usage');

test('the remainder is in every answer, warns from four fifths on, and both sides see it', async () => {
  const terms = wanted({ quota: { perDay: 5 } });
  const agreement = await agreed(terms);
  const told = [];
  for (let i = 0; i < 5; i++) told.push((await asking(asker, terms)).quota);
  assert.deepEqual(
    told.map((quota) => [quota?.scope, quota?.limit, quota?.remaining, quota?.low]),
    [
      ['QUOTA_SCOPE_DAY', 5, 4, false],
      ['QUOTA_SCOPE_DAY', 5, 3, false],
      ['QUOTA_SCOPE_DAY', 5, 2, false],
      ['QUOTA_SCOPE_DAY', 5, 1, true],
      ['QUOTA_SCOPE_DAY', 5, 0, true],
    ],
  );
  const renewsAt = told[0]?.renewsAt ?? '';
  assert.notEqual(tashkentDay(new Date(renewsAt)), tashkentDay(new Date(Date.parse(renewsAt) - 1)));

  const error = await around.refused(asking(asker, terms), 'quota-exhausted');
  assert.deepEqual(
    [error.kind, error.details.scope, error.details.limit, error.details.renewsAt],
    ['too-many', 'day', '5', renewsAt],
  );
  for (const side of [asker, provider]) {
    const seen = await side.agreements.get(agreement.id);
    assert.deepEqual(seen.quotas, [{ scope: 'QUOTA_SCOPE_DAY', limit: 5, remaining: 0, renewsAt, low: true }]);
    assert.deepEqual(
      seen.waits.map(({ party, code, until }) => [party, code, until]),
      [['time', 'quota-used', renewsAt]],
    );
    const { agreements } = await side.agreements.list({ size: 100 });
    assert.equal(agreements.find(({ id }) => id === agreement.id)?.quotas[0]?.remaining, 0);
  }
});

test('fifty questions at two instances at once: as many are answered as the quota allows', async () => {
  const terms = wanted({ quota: { perDay: 17, perMonth: 40 } });
  const agreement = await agreed(terms);
  const there = around.member(consumer, second);
  const known = await there.agreements.get(agreement.id);
  assert.equal(known.state, 'AGREEMENT_STATE_GRANTED');
  await until('the other instance knows', () => asking(there, terms).then(...yesOrNo));
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => asking(i % 2 ? asker : there, terms)));
  const answered = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.quota?.remaining] : []));
  assert.equal(answered.length, 16);
  assert.deepEqual(
    answered.toSorted((a = 0, b = 0) => a - b),
    Array.from({ length: 16 }, (_, i) => i),
  );
  for (const one of outcomes) if (one.status === 'rejected') assert.equal(one.reason.code, 'quota-exhausted');
});

test('a quota that is used up holds up its own questions alone, however often they are asked', async () => {
  const [terms, others] = [wanted({ quota: { perDay: 1 } }), wanted({})];
  await agreed(terms);
  await agreed(others);
  const outcomes = await Promise.allSettled(Array.from({ length: 41 }, () => asking(asker, terms)));
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
  const error = await failure(asking(asker, terms));
  assert.equal(error.code, 'refusals-exhausted');
  assert.ok(await asking(asker, others));
});

test('a month has a quota of its own, and of two the tighter one is told', async () => {
  const terms = wanted({ quota: { perDay: 4, perMonth: 2 } });
  await agreed(terms);
  await asking(asker, terms);
  const { quota } = await asking(asker, terms);
  assert.deepEqual([quota?.scope, quota?.limit, quota?.remaining], ['QUOTA_SCOPE_MONTH', 2, 0]);
  const error = await around.refused(asking(asker, terms), 'quota-exhausted');
  assert.equal(error.details.scope, 'month');
});

test('another day begins anew, and the month goes on', async () => {
  const terms = wanted({ quota: { perDay: 3, perMonth: 5 } });
  const agreement = await agreed(terms);
  const month = tashkentDay(new Date()).slice(0, 7);
  // Four of this month were asked on another of its days.
  const other = tashkentDay(new Date()).endsWith('-01') ? 'd02' : 'd01';
  await usage().insertOne({ _id: `${agreement.id}/${month}` as never, month: 4, days: { [other]: 4 } });
  const { quota } = await asking(asker, terms);
  assert.deepEqual([quota?.scope, quota?.remaining], ['QUOTA_SCOPE_MONTH', 0]);
  await around.refused(asking(asker, terms), 'quota-exhausted');
});

test('what did not get to a provider is given back; what did counts, whatever came of it', async () => {
  const terms = wanted({ quota: { perDay: 2 } });
  const agreement = await agreed(terms);
  const lonely = await around.exchange();
  const there = around.member(consumer, lonely);
  for (let i = 0; i < 4; i++) await around.refused(asking(there, terms), 'provider-away', 'failed');
  const left = async () => (await asker.agreements.get(agreement.id)).quotas[0]?.remaining;
  assert.equal(await left(), 2);
  const liar = around
    .member(codes.provider, lonely)
    .provide({ [residence]: async () => ({ outcome: 'found', record: { region: 7 } }) });
  await until('the provider is connected', () => liar.connected());
  await around.refused(asking(there, terms), 'answer-invalid', 'failed');
  assert.equal(await left(), 1);
  await lonely.stop();
});

test('a question that a rule refuses counts nothing, and one without a quota is not counted', async () => {
  const terms = wanted({ quota: { perDay: 2 } });
  const agreement = await agreed(terms);
  await around.refused(asking(asker, { ...terms, purposes: ['curiosity'] }), 'purpose-not-agreed');
  await around.refused(asking(asker, { ...terms, basis: 'wish' }), 'purpose-not-agreed');
  await around.refused(asking(asker, { ...terms, fields: ['address'] }), 'fields-not-agreed');
  assert.equal((await asker.agreements.get(agreement.id)).quotas[0]?.remaining, 2);
  const before = await usage().countDocuments({});
  const { quota } = await around.member(codes.asker, exchange).ask(allowed);
  assert.equal(quota, undefined);
  assert.equal(await usage().countDocuments({}), before);
});

test('a term is kept to: not before its first day, and not after its last', async () => {
  const ahead = wanted({ from: '2090-01-01' });
  const granted = await agreed(ahead);
  assert.deepEqual(
    granted.waits.map(({ party, code }) => [party, code]),
    [['time', 'term-ahead']],
  );
  await around.refused(asking(asker, ahead), 'agreement-not-in-force');
  assert.equal((await failure(asker.agreements.request(wanted({ until: '2020-12-31' })))).code, 'terms-invalid');
  const over = await provider.agreements.get('ended').then(({ waits }) => waits);
  assert.deepEqual(
    over.map(({ party, code }) => [party, code]),
    [[`agency:${consumer}`, 'term-over']],
  );
});

test('where two agreements cover a question, the second answers what the first has no room for', async () => {
  const terms = wanted({ quota: { perDay: 1 } });
  await agreed({ ...terms, id: 'a-first' });
  await agreed({ ...terms, id: 'b-second' });
  const places = [await asking(asker, terms), await asking(asker, terms)].map(({ logPosition }) => logPosition);
  const entries = await around.entries();
  assert.deepEqual(
    places.map((at) => entries[at - 1]?.code),
    ['agreement:a-first', 'agreement:b-second'],
  );
  const error = await around.refused(asking(asker, terms), 'quota-exhausted');
  assert.equal(error.details.agreement, 'a-first');
});

test('a larger quota that is granted holds at once', async () => {
  const terms = wanted({ quota: { perDay: 1 } });
  const agreement = await agreed(terms);
  await asking(asker, terms);
  const wider = { ...agreement.terms, quota: { perDay: 3 } };
  const proposed = await asker.agreements.act(await asker.agreements.get(agreement.id), {
    do: 'propose',
    terms: wider,
  });
  await provider.agreements.act(proposed, { do: 'grant' });
  assert.equal((await asking(asker, terms)).quota?.remaining, 1);
});

// The last, since it limits everybody.
test('a total over all consumers: used by one, it is used for the other, and what was counted for nothing is given back', async () => {
  const terms = wanted({ quota: { perDay: 10 } });
  const agreement = await agreed(terms);
  await provider.agreements.setPolicy({ recordType: residence, totalPerDay: 3 });
  const portal = around.member(codes.asker, exchange);
  assert.deepEqual((await portal.ask(allowed)).quota?.scope, 'QUOTA_SCOPE_TOTAL');
  await asking(asker, terms);
  assert.equal((await asking(asker, terms)).quota?.remaining, 0);
  const error = await around.refused(asking(asker, terms), 'quota-exhausted');
  assert.equal(error.details.scope, 'total');
  await around.refused(portal.ask(allowed), 'quota-exhausted');
  const seen = await asker.agreements.get(agreement.id);
  assert.deepEqual(
    seen.quotas.map(({ scope, remaining }) => [scope, remaining]),
    [
      ['QUOTA_SCOPE_DAY', 8],
      ['QUOTA_SCOPE_TOTAL', 0],
    ],
  );
  assert.deepEqual(
    seen.waits.map(({ code }) => code),
    ['total-used'],
  );
  const [policy] = await provider.agreements.policies();
  assert.deepEqual([policy?.total?.limit, policy?.total?.remaining], [3, 0]);
});
