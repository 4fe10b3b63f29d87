/** From wanting a record to its last answer: every act by who may do it, signed, and visible to both sides. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Agreement } from '@darcha/agency-sdk/agreements.ts';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { agreementAct } from '@darcha/proto/contracts.ts';
import type { RunningExchange } from '../src/start.ts';
import {
  type AgreementsClient,
  answering,
  asking,
  bareAgreements,
  consumer,
  hand,
  wanted,
} from './agreements-support.ts';
import { codes, failure, residence, Surroundings } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let asker: Member;
let provider: Member;
let bare: AgreementsClient;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange();
  asker = around.member(consumer, exchange);
  provider = await answering(around, exchange);
  bare = bareAgreements(around, exchange, consumer);
});

after(() => around.end());

const seenBy = (member: Member, { id }: Agreement) => member.agreements.get(id);
const waits = ({ waits: all }: Agreement) => all.map(({ party, code }) => `${party} ${code}`);
const reject = async (work: Promise<unknown>, code: string) => {
  const error = await failure(work);
  assert.equal(error.code, code, error.message);
  return error;
};

test('requested, granted, changed, suspended, resumed, ended: what is open and who must act is told at every step', async () => {
  const terms = wanted({ id: 'whole-life', reason: 'For pensions paid by residence.' });
  let agreement = await asker.agreements.request(terms);
  assert.equal(agreement.state, 'AGREEMENT_STATE_REQUESTED');
  assert.deepEqual(waits(agreement), ['agency:interior-ministry grant']);
  assert.match(
    agreement.waits[0]?.text?.byLanguage.en ?? '',
    /waits for interior-ministry, which has to grant it or refuse/,
  );
  const denied = await around.refused(asking(asker, terms), 'no-agreement');
  assert.deepEqual([denied.details.agreement, denied.details.waitsFor], ['whole-life', 'agency:interior-ministry']);

  const asked = await seenBy(provider, agreement);
  assert.deepEqual(asked.openActs, ['AGREEMENT_ACT_KIND_GRANT', 'AGREEMENT_ACT_KIND_REFUSE']);
  agreement = await provider.agreements.act(asked, { do: 'grant' });
  assert.equal(agreement.state, 'AGREEMENT_STATE_GRANTED');
  assert.deepEqual(waits(agreement), []);
  assert.deepEqual((await asking(asker, terms)).record, { region: 'UZ-TK', since: '2019-05-01' });

  const wider = { ...agreement.terms, fields: ['region', 'since', 'address'] };
  agreement = await asker.agreements.act(await seenBy(asker, agreement), { do: 'propose', terms: wider });
  assert.deepEqual(waits(agreement), ['agency:interior-ministry change']);
  await around.refused(asking(asker, { ...terms, fields: ['address'] }), 'fields-not-agreed');
  assert.equal((await asking(asker, terms)).outcome, 'found');
  agreement = await provider.agreements.act(await seenBy(provider, agreement), { do: 'grant' });
  assert.deepEqual(Object.keys((await asking(asker, { ...terms, fields: ['address'] })).record ?? {}), ['address']);

  agreement = await provider.agreements.act(agreement, { do: 'suspend', reason: 'Complaints are looked into.' });
  assert.deepEqual(waits(await seenBy(asker, agreement)), ['agency:interior-ministry suspension']);
  assert.equal((await seenBy(asker, agreement)).reason, 'Complaints are looked into.');
  assert.match(
    (await around.refused(asking(asker, terms), 'agreement-not-in-force')).message,
    /suspended by interior-ministry/,
  );
  agreement = await provider.agreements.act(agreement, { do: 'resume' });
  assert.equal((await asking(asker, terms)).outcome, 'found');

  agreement = await asker.agreements.act(await seenBy(asker, agreement), { do: 'end', reason: 'No more needed.' });
  assert.equal(agreement.state, 'AGREEMENT_STATE_ENDED');
  assert.deepEqual([agreement.waits, agreement.openActs], [[], []]);
  await around.refused(asking(asker, terms), 'agreement-not-in-force');
  assert.equal((await seenBy(provider, agreement)).acts, 7);
});

test('refused with a reason the consumer reads; withdrawn before anybody decided', async () => {
  const refused = await asker.agreements.request(wanted());
  await provider.agreements.act(await seenBy(provider, refused), {
    do: 'refuse',
    reason: 'The law names no such purpose.',
  });
  const seen = await seenBy(asker, refused);
  assert.deepEqual([seen.state, seen.reason], ['AGREEMENT_STATE_REFUSED', 'The law names no such purpose.']);
  const taken = await asker.agreements.request(wanted());
  assert.equal((await asker.agreements.act(taken, { do: 'withdraw' })).state, 'AGREEMENT_STATE_WITHDRAWN');
  await reject(provider.agreements.act(await seenBy(provider, taken), { do: 'grant' }), 'act-not-open');
});

test('a change the provider proposes waits for the consumer', async () => {
  const agreement = await asker.agreements.request(wanted());
  const granted = await provider.agreements.act(await seenBy(provider, agreement), { do: 'grant' });
  const terms = { ...granted.terms, fields: ['region'] };
  const proposed = await provider.agreements.act(granted, { do: 'propose', terms });
  assert.deepEqual(waits(proposed), [`agency:${consumer} change`]);
  await reject(provider.agreements.act(proposed, { do: 'grant' }), 'act-not-yours');
  const refused = await asker.agreements.act(await seenBy(asker, proposed), { do: 'refuse', reason: 'Too little.' });
  assert.deepEqual(
    [refused.reason, refused.proposed, refused.terms?.fields],
    ['Too little.', null, ['region', 'since']],
  );
});

test('nobody acts for another, and what is none of a member’s business is not there', async () => {
  const agreement = await asker.agreements.request(wanted({ through: codes.asker }));
  const stranger = around.member(codes.other, exchange);
  await reject(stranger.agreements.get(agreement.id), 'agreement-unknown');
  await reject(stranger.agreements.act(agreement, { do: 'grant' }), 'agreement-unknown');
  const between = around.member(codes.asker, exchange);
  assert.deepEqual((await between.agreements.get(agreement.id)).openActs, []);
  await reject(between.agreements.act(agreement, { do: 'withdraw' }), 'act-not-yours');
  await reject(asker.agreements.act(agreement, { do: 'grant' }), 'act-not-yours');
  const ids = async (member: Member) => (await member.agreements.list({ size: 100 })).agreements.map(({ id }) => id);
  assert.ok((await ids(between)).includes(agreement.id));
  assert.ok(!(await ids(stranger)).includes(agreement.id));
  const terms = { ...wanted(), consumer };
  await reject(
    bareAgreements(around, exchange, codes.other).act({ act: await hand(around, consumer).request('x', terms) }),
    'sender-mismatch',
  );
  const forOther = await hand(around, codes.other).request(randomUUID(), terms);
  await reject(bareAgreements(around, exchange, codes.other).act({ act: forOther }), 'act-not-yours');
});

test('altered, foreign, stale and unsigned acts are refused, and change nothing', async () => {
  const agreement = await asker.agreements.request(wanted());
  const own = hand(around, consumer);
  const act = await own.upon(agreement, { do: 'withdraw' });
  const other = await own.upon(agreement, { do: 'withdraw', reason: 'Another one.' });
  const put = (message: typeof act) => bare.act({ act: message });
  await reject(put({ ...act, payload: other.payload }), 'signature-invalid');
  await reject(put({ ...act, signature: '' }), 'act-malformed');
  await reject(put({ ...act, payload: Buffer.from([0xff, 0x07]) }), 'act-malformed');
  const byOther = await hand(around, codes.other).upon(agreement, { do: 'withdraw' }, { member: consumer });
  assert.equal((await reject(put(byOther), 'signature-invalid')).details.fault, 'other-member');
  const stale = { actedAt: new Date(Date.now() - 5 * 60_000).toISOString() };
  await reject(put(await own.upon(agreement, { do: 'withdraw' }, stale)), 'act-stale');
  const pretended = { kind: 'AGREEMENT_ACT_KIND_GRANT', policy: Buffer.alloc(32, 1) } as const;
  const forged = await own.upon(agreement, { do: 'withdraw' }, pretended);
  assert.equal((await reject(put(forged), 'act-malformed')).faults[0]?.path, '/policy');
  const question = await around.signed({}, consumer);
  await reject(put({ ...question, payload: act.payload }), 'signature-invalid');
  await reject(put(await own.upon(agreement, { do: 'withdraw' }, { termsDigest: Buffer.alloc(32, 1) })), 'terms-other');
  await reject(put(await own.upon(agreement, { do: 'withdraw' }, { nonce: Buffer.alloc(8) })), 'act-malformed');
  await reject(bare.act({ act: null }), 'act-malformed');
  assert.equal((await seenBy(asker, agreement)).acts, 1);
});

test('a replayed act does nothing: the last one is answered again, an earlier one is refused, in another order too', async () => {
  const agreement = await asker.agreements.request(wanted());
  const theirs = hand(around, codes.provider);
  const theirBare = bareAgreements(around, exchange, codes.provider);
  const grant = await theirs.upon(agreement, { do: 'grant' });
  const first = await theirBare.act({ act: grant });
  const again = await theirBare.act({ act: grant });
  assert.deepEqual(again.agreement?.head, first.agreement?.head);
  const granted = first.agreement as Agreement;
  const suspended = await provider.agreements.act(granted, { do: 'suspend', reason: 'For a while.' });
  await reject(theirBare.act({ act: grant }), 'act-replayed');
  const onOldHead = await theirs.upon(granted, { do: 'end', reason: 'Over.' });
  await reject(theirBare.act({ act: onOldHead }), 'agreement-changed');
  assert.equal((await seenBy(provider, agreement)).state, suspended.state);
});

test('of members that act at once one is first, and the other is told', async () => {
  for (let round = 0; round < 5; round++) {
    const agreement = await asker.agreements.request(wanted());
    const outcomes = await Promise.allSettled([
      asker.agreements.act(agreement, { do: 'withdraw' }),
      provider.agreements.act(agreement, { do: 'grant' }),
      provider.agreements.act(agreement, { do: 'refuse', reason: 'No.' }),
    ]);
    const codesOf = outcomes.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.code));
    assert.deepEqual(codesOf.toSorted(), ['agreement-changed', 'agreement-changed', 'done']);
    assert.equal((await seenBy(asker, agreement)).acts, 2);
  }
});

test('an identifier is given once, also to two that ask at once', async () => {
  const id = randomUUID();
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => asker.agreements.request(wanted({ id }))));
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected', 'rejected']);
  await reject(asker.agreements.request(wanted({ id })), 'agreement-exists');
  await reject(asker.agreements.request(wanted({ id: 'in-force' })), 'agreement-exists');
});

test('every fault of the terms is named', async () => {
  const wrong = {
    recordType: residence,
    fields: ['shoe'],
    purposes: [],
    basis: '',
    from: '2026-13-01',
    until: '2020-01-01',
  };
  const error = await reject(asker.agreements.request(wanted(wrong)), 'terms-invalid');
  const paths = new Set(error.faults.map(({ path }) => path));
  assert.deepEqual([...paths].toSorted(), ['/basis', '/fields', '/from', '/purposes', '/until']);
});

test('what the exchange tells is believed only with its proof', async () => {
  const agreement = await asker.agreements.request(wanted());
  await provider.agreements.act(agreement, { do: 'grant' });
  const stored = around.mongo.connection.getClient().db(around.mongo.connection.name).collection('agreements');
  const other = agreementAct.encode({ agreement: agreement.id, member: codes.provider, nonce: newNonce() });
  await stored.updateOne({ _id: agreement.id as never }, { $set: { 'acts.1.payload': other } });
  await reject(seenBy(asker, agreement), 'agreement-untrue');
  await stored.updateOne({ _id: agreement.id as never }, { $pop: { acts: 1 } });
  await reject(seenBy(asker, agreement), 'agreement-untrue');
});

test('a list is read page by page, and by state', async () => {
  const all: string[] = [];
  let token = '';
  do {
    const page = await asker.agreements.list({ size: 3, token });
    assert.ok(page.agreements.length <= 3);
    all.push(...page.agreements.map(({ id }) => id));
    token = page.next;
  } while (token !== '');
  assert.deepEqual(all, [...new Set(all)].toSorted());
  const ended = await asker.agreements.list({ size: 100, state: 'AGREEMENT_STATE_ENDED' });
  assert.ok(ended.agreements.length > 0 && ended.agreements.every(({ state }) => state === 'AGREEMENT_STATE_ENDED'));
  assert.equal((await failure(asker.agreements.list({ size: 101 }))).code, 'request-invalid');
});
