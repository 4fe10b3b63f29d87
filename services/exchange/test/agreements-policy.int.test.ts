/** What a provider grants without being asked: within it at once, beyond it not; and what waits is granted when it comes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Granting } from '@darcha/agency-sdk/agreements.ts';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner } from '@darcha/agency-sdk/signed-message.ts';
import { agreementAct, agreementPolicy } from '@darcha/proto/contracts.ts';
import type { AgreementPolicyInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementPolicy.ts';
import type { RunningExchange } from '../src/start.ts';
import { answering, asking, bareAgreements, consumer, wanted } from './agreements-support.ts';
import { codes, failure, residence, Surroundings } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let asker: Member;
let provider: Member;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange();
  asker = around.member(consumer, exchange);
  provider = await answering(around, exchange);
});

after(() => around.end());

const basis = 'pensions';
const policy = (changes: Partial<Granting> = {}): Granting => ({
  recordType: residence,
  consumers: [consumer],
  fields: ['region', 'since'],
  purposes: ['pensions-by-residence'],
  bases: [basis],
  largestQuota: { perDay: 10 },
  ...changes,
});
const within = { purposes: ['pensions-by-residence'], basis, quota: { perDay: 10 } };

test('a request that waits is granted when a policy comes that covers it, one within it at once, and one beyond it waits', async () => {
  const waiting = await asker.agreements.request(wanted(within));
  const beyond = await asker.agreements.request(wanted({ ...within, fields: ['address'] }));
  const { granted, digest } = await provider.agreements.setPolicy(policy());
  assert.deepEqual(granted, [waiting.id]);

  const seen = await asker.agreements.get(waiting.id);
  assert.deepEqual([seen.state, seen.acts], ['AGREEMENT_STATE_GRANTED', 2]);
  assert.equal((await asker.agreements.get(beyond.id)).state, 'AGREEMENT_STATE_REQUESTED');
  const { acts, policies } = await bareAgreements(around, exchange, consumer).getAgreement({ id: waiting.id });
  const grant = agreementAct.decode(acts[1]?.payload ?? Buffer.alloc(0));
  assert.deepEqual([grant.member, grant.policy, acts[1]?.signature], [codes.provider, digest, '']);
  assert.equal(policies.length, 1);

  const terms = wanted({ ...within, fields: ['region'] });
  assert.equal((await asker.agreements.request(terms)).state, 'AGREEMENT_STATE_GRANTED');
  assert.equal((await asking(asker, terms)).outcome, 'found');
  for (const change of [
    { quota: { perDay: 11 } },
    { basis: 'taxes' },
    { purposes: ['other'] },
    { through: codes.asker },
  ]) {
    const other = await asker.agreements.request(wanted({ ...within, ...change }));
    assert.equal(other.state, 'AGREEMENT_STATE_REQUESTED', JSON.stringify(change));
  }
  const stranger = around.member(codes.other, exchange);
  assert.equal((await stranger.agreements.request(wanted(within))).state, 'AGREEMENT_STATE_REQUESTED');
});

test('a change within the policy is granted at once, and one the provider proposes is not', async () => {
  await provider.agreements.setPolicy(policy({ purposes: ['small', 'pensions-by-residence'] }));
  const granted = await asker.agreements.request(wanted({ ...within, purposes: ['small'], fields: ['region'] }));
  const terms = { ...granted.terms, fields: ['region', 'since'] };
  const changed = await asker.agreements.act(granted, { do: 'propose', terms });
  assert.deepEqual([changed.terms?.fields, changed.proposed, changed.acts], [['region', 'since'], null, 4]);
  const proposed = await provider.agreements.act(changed, { do: 'propose', terms: { ...terms, fields: ['since'] } });
  assert.deepEqual(proposed.terms?.fields, ['region', 'since']);
});

test('another policy takes the place of the first, grants stay, and all of them are kept', async () => {
  const granted = await asker.agreements.request(wanted({ ...within, fields: ['region'] }));
  await provider.agreements.setPolicy(policy({ consumers: [] }));
  assert.equal((await asker.agreements.get(granted.id)).state, 'AGREEMENT_STATE_GRANTED');
  assert.equal((await asker.agreements.request(wanted(within))).state, 'AGREEMENT_STATE_REQUESTED');
  assert.equal((await provider.agreements.policies()).length, 1);
  assert.deepEqual(await around.member(codes.other, exchange).agreements.policies(), []);
});

test('a policy is the provider’s own, for its own record types, and follows upon the one before', async () => {
  const bare = bareAgreements(around, exchange, codes.provider);
  const put = async (changes: AgreementPolicyInput, by: string = codes.provider, client = bare) => {
    const stamp = { actedAt: new Date().toISOString(), nonce: newNonce() };
    const statement = agreementPolicy.encode({ provider: by, recordType: residence, ...stamp, ...changes });
    return client.setPolicy({ policy: await createSigner(by, around.signing(by)).sign('agreement-policy', statement) });
  };
  const code = async (work: Promise<unknown>) => (await failure(work)).code;
  assert.equal(await code(put({})), 'policy-changed');
  assert.equal(await code(put({ previous: Buffer.alloc(32, 1) })), 'policy-changed');
  assert.equal(await code(put({ fields: ['shoe'] })), 'policy-invalid');
  assert.equal(await code(put({}, codes.other)), 'sender-mismatch');
  const others = bareAgreements(around, exchange, codes.other);
  assert.equal(await code(put({}, codes.other, others)), 'policy-invalid');
  assert.equal(await code(bare.setPolicy({ policy: null })), 'policy-invalid');
  const [before] = await provider.agreements.policies();
  const stale = { previous: before?.digest ?? Buffer.alloc(0), actedAt: '2020-01-01T00:00:00Z' };
  assert.equal(await code(put(stale)), 'act-stale');
});

test('of two policies at once one is first; the same one again changes nothing', async () => {
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map((perDay) => provider.agreements.setPolicy(policy({ totalPerDay: perDay }))),
  );
  assert.ok(outcomes.some(({ status }) => status === 'fulfilled'));
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') assert.equal(outcome.reason.code, 'policy-changed');
  const [standing] = await provider.agreements.policies();
  const bare = bareAgreements(around, exchange, codes.provider);
  const again = await bare.setPolicy({ policy: standing?.policy ?? null });
  assert.deepEqual(again.digest, standing?.digest);
});
