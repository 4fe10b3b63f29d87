/** A person sees every access, proves it, disputes one, and the agency that looked answers. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Dispute } from '@darcha/agency-sdk/disputes.ts';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner, createVerifier } from '@darcha/agency-sdk/signed-message.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { disputeAnswer, disputes, disputesOverview, type MethodsOf } from '@darcha/proto/contracts.ts';
import type { DisputeAnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/DisputeAnswer.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { isIncluded } from '@darcha/transparency-log/tree/proofs.ts';
import type { RunningExchange } from '../src/start.ts';
import { answering, consumer } from './agreements-support.ts';
import { brisk, collection, covered, logClient } from './log-reader.ts';
import {
  allowed,
  as,
  codes,
  dial,
  failure,
  log,
  type OverviewClient,
  pin,
  readTls,
  Surroundings,
  until,
} from './support.ts';

const person: Caller = { kind: 'person', pin, name: 'D' };
const stranger: Caller = { kind: 'person', pin: '90507880010028', name: 'A' };
const clerk = (agency: string, ...roles: string[]): Caller => ({ kind: 'official', id: '7', name: 'C', agency, roles });
const text = 'I have asked for no benefit: why was my address looked at?';
const answer = 'The application was begun by mistake and is withdrawn.';

let around: Surroundings;
let exchange: RunningExchange;
let overview: OverviewClient;
let view: Client<MethodsOf<typeof disputesOverview>>;
let agency: Member;
const positions = { granted: 0, denied: 0, other: 0 };

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange({ tree: brisk, tellDisputesEveryMs: 50, sweepEveryMs: 50 });
  overview = around.overview(exchange);
  await answering(around, exchange);
  const asker = around.member(codes.asker, exchange);
  agency = around.member(consumer, exchange);
  positions.granted = (await asker.ask(allowed)).logPosition;
  const refused = await failure(asker.ask({ ...allowed, purpose: 'curiosity' }));
  positions.denied = Number(refused.details.logPosition);
  positions.other = (await asker.ask({ ...allowed, arguments: { person: '90507880010028' } })).logPosition;
  const tls = readTls(servicePaths(around.directory, 'gateway'));
  view = createClient(disputesOverview, { peer: 'exchange', address: dial(exchange.address), tls, log });
  around.onEnd(() => view.close());
});

after(() => around.end());

const open = (position: number, words = text, who: Caller = person) =>
  as(who, () => view.openDispute({ position, text: words }));

test('an access is told with its reason, and those wanted are found by who, when and how it ended', async () => {
  const list = (request: object) => as(person, () => overview.listAccesses(request));
  const { accesses, total, keptSince, nextBefore } = await list({ withTotal: true });
  assert.deepEqual(
    accesses.map(({ position }) => position),
    [positions.denied, positions.granted],
  );
  assert.deepEqual([total, nextBefore], [2, 0]);
  assert.equal(keptSince, (await around.entries())[0]?.at);
  assert.match(accesses[0]?.reason?.byLanguage['uz-Cyrl'] ?? '', /келишуви йўқ эди/);
  assert.equal(accesses[1]?.reason, null);
  assert.equal((await list({ limit: 1 })).nextBefore, positions.denied);
  const of = async (request: object) => (await list(request)).accesses.map(({ position }) => position);
  assert.deepEqual(await of({ agency: consumer }), [positions.granted]);
  assert.deepEqual(await of({ verdict: 'VERDICT_DENIED' }), [positions.denied]);
  assert.deepEqual(await of({ to: '2020-01-01T00:00:00Z' }), []);
  assert.deepEqual(await of({ from: '2020-01-01T00:00:00Z', skip: 1 }), [positions.granted]);
  for (const wrong of [{ from: 'yesterday' }, { to: '2026-13-01T00:00:00Z' }, { agency: 'A B' }, { skip: -1 }]) {
    assert.equal((await failure(list(wrong))).code, 'request-invalid', JSON.stringify(wrong));
  }
});

test('one access comes with the entry it was hashed from, which is in the signed tree', async () => {
  const get = (position: number, who: Caller = person) => as(who, () => overview.getAccess({ position }));
  const { access, entry } = await get(positions.granted);
  assert.ok(access);
  assert.deepEqual(hashLeaf(entry), access.leafHash);
  const tree = logClient(around, exchange);
  const { checkpoint } = await covered(tree, positions.granted);
  const { hashes } = await tree.getInclusionProof({ position: positions.granted, treeSize: checkpoint?.size ?? 0 });
  const inclusion = { leaf: positions.granted - 1, leafHash: hashLeaf(entry), size: checkpoint?.size ?? 0 };
  assert.ok(isIncluded({ ...inclusion, root: checkpoint?.rootHash ?? Buffer.alloc(0), proof: hashes }));

  const denied = await get(positions.denied);
  assert.equal(denied.entry.length, 0, 'it holds what the question merely claims');
  assert.equal(denied.access?.purpose, '');
  for (const position of [positions.other, 1_000_000]) {
    assert.equal((await failure(get(position))).code, 'access-unknown');
  }
  assert.equal((await failure(get(0))).code, 'request-invalid');
  assert.equal((await failure(get(positions.granted, clerk(consumer, 'clerk')))).code, 'person-required');
});

test('only the person disputes an access, once, in words of some length', async () => {
  for (const [position, who] of [
    [positions.granted, stranger],
    [positions.other, person],
    [1_000_000, person],
  ] as const) {
    assert.equal((await failure(open(position, text, who))).code, 'access-unknown');
  }
  assert.equal((await failure(open(positions.granted, text, clerk(consumer, 'clerk')))).code, 'person-required');
  for (const words of ['', 'too short', `${' '.repeat(20)}`, 'x'.repeat(2_001)]) {
    assert.equal((await failure(open(positions.granted, words))).code, 'request-invalid');
  }
  const both = await Promise.all([open(positions.granted), open(positions.granted, ` ${text}\n`)]);
  assert.deepEqual(both.map(({ opened }) => opened).toSorted(), [false, true]);
  for (const { dispute } of both) {
    assert.equal(dispute?.text, text);
    assert.equal(dispute?.state, 'DISPUTE_STATE_OPEN');
    assert.deepEqual([dispute?.wait?.party, dispute?.wait?.code], [`agency:${consumer}`, 'dispute-answer']);
    assert.equal(dispute?.questionId, '');
    const { until: end = '', explanation } = dispute?.wait ?? {};
    assert.match(end, /T19:00:00\.000Z$/, 'the end of a day in Tashkent');
    assert.match(explanation?.byLanguage.ru ?? '', /^15 дней с .*; срок истекает в/);
  }
  assert.equal((await failure(open(positions.granted, 'Something else is wrong.'))).code, 'dispute-exists');
  const { accesses } = await as(person, () => overview.listAccesses({}));
  assert.deepEqual(
    accesses.map(({ disputed }) => disputed),
    [false, true],
  );
});

test('who put a question learns that its access is disputed, by application or position; nobody else does', async () => {
  const asker = around.member(codes.asker, exchange);
  const application = allowed.application;
  const { granted, other } = positions;
  assert.deepEqual(await asker.disputes.openAmong({ application, positions: [] }), [granted]);
  assert.deepEqual(await asker.disputes.openAmong({ application: '', positions: [other, granted] }), [granted]);
  assert.deepEqual(await asker.disputes.openAmong({ application: 'D-0000-0000-00', positions: [other] }), []);
  assert.deepEqual(await agency.disputes.openAmong({ application, positions: [granted] }), [], 'it has not asked');
  for (const wrong of [
    { application: '', positions: [] },
    { application: 'x'.repeat(65), positions: [] },
    { application, positions: [0] },
    { application, positions: Array.from({ length: 201 }, () => granted) },
  ]) {
    assert.equal((await failure(asker.disputes.openAmong(wrong))).code, 'request-invalid');
  }
});

/** Whether the messages of an access are kept; past their time they go with the next sweep. */
const keptOf = async (position: number) => {
  const [entry] = await collection(around, 'log')
    .find({ _id: position as never })
    .toArray();
  const _id = Buffer.from(entry?.leafHash.value()).toString('hex') as never;
  return (await collection(around, 'payloads').countDocuments({ _id })) === 1;
};

test('the messages of an access are kept beyond their time as long as it is disputed', async () => {
  await collection(around, 'payloads').updateMany({}, { $set: { until: new Date(0) } });
  await until('what is not disputed is deleted', async () => !(await keptOf(positions.other)));
  assert.equal(await keptOf(positions.granted), true);
});

test('what was written is sealed at rest', async () => {
  const stored = JSON.stringify(await collection(around, 'disputes').find({}).toArray());
  assert.ok(stored.includes(consumer));
  const hidden = [text, Buffer.from(text).toString('base64').slice(0, 40), pin];
  for (const words of hidden) assert.ok(!stored.includes(words));
});

test('the agency that looked reads what the log holds of the access and what the person wrote, nobody else does', async () => {
  const { disputes: waiting, next } = await agency.disputes.list({ state: 'DISPUTE_STATE_OPEN' });
  assert.deepEqual([waiting.length, next], [1, '']);
  const [dispute] = waiting;
  const entry = (await around.entries()).find(({ position }) => position === positions.granted);
  assert.equal(dispute?.text, text);
  assert.equal(dispute?.questionId, entry?.question?.id);
  assert.equal(dispute?.access?.application, allowed.application);
  assert.ok(!JSON.stringify(waiting).includes(pin));
  assert.deepEqual((await around.member(codes.provider, exchange).disputes.list()).disputes, []);
  assert.deepEqual((await around.member(codes.asker, exchange).disputes.list()).disputes, []);

  const see = (who: Caller, position = 0) => as(who, () => view.viewDisputes({ position }));
  assert.equal((await see(clerk(consumer, 'clerk'))).disputes.length, 1);
  assert.equal((await see(clerk(codes.other, 'clerk'))).disputes.length, 0);
  assert.equal((await see(stranger)).disputes.length, 0);
  for (const who of [stranger, clerk(codes.other, 'head')]) {
    assert.equal((await failure(see(who, positions.granted))).code, 'dispute-unknown');
  }
  for (const who of [clerk(consumer, 'editor'), { kind: 'integrator', id: 'x' } as const]) {
    assert.equal((await failure(see(who))).code, 'official-required');
  }
  assert.equal((await failure(see({ kind: 'anonymous' }))).kind, 'unauthenticated');
});

test('an answer is believed only as its agency signed it, to this text', async () => {
  const bare = createClient(disputes, {
    ...{ peer: 'exchange', address: dial(exchange.membersAddress), log },
    tls: around.connection(consumer),
  });
  around.onEnd(() => bare.close());
  const put = async (changes: DisputeAnswerInput, by = consumer) => {
    const statement = {
      ...{ position: positions.granted, member: consumer, text: answer },
      ...{ answeredAt: new Date().toISOString(), nonce: newNonce() },
      disputedDigest: createHash('sha256').update(text).digest(),
    };
    const payload = disputeAnswer.encode({ ...statement, ...changes });
    return bare.answerDispute({ answer: await createSigner(by, around.signing(by)).sign('dispute-answer', payload) });
  };
  const refused = async (code: string, changes: DisputeAnswerInput, by?: string) =>
    assert.equal((await failure(put(changes, by))).code, code, JSON.stringify(changes));
  await refused('dispute-unknown', { position: positions.denied });
  await refused('dispute-unknown', { position: positions.other });
  await refused('dispute-answer-invalid', { position: 0 });
  await refused('dispute-answer-invalid', { nonce: Buffer.alloc(3) });
  await refused('dispute-answer-invalid', { answeredAt: 'now' });
  await refused('dispute-answer-invalid', { disputedDigest: createHash('sha256').update('x').digest() });
  await refused('request-invalid', { text: 'No.' });
  await refused('sender-mismatch', { member: codes.other }, codes.other);
  await refused('signature-invalid', {}, codes.other);
  assert.equal((await failure(bare.answerDispute({ answer: null }))).code, 'dispute-answer-invalid');
});

test('the agency finds the dispute in its mailbox; what an instance left untold is told by the next', async () => {
  const told: Dispute[] = [];
  const receiving = agency.mailbox(async (mail) => {
    if (mail.kind === 'disputed') told.push(mail.dispute);
  });
  await until('it is told', () => told.length === 1);
  assert.deepEqual([told[0]?.text, told[0]?.access?.application], [text, allowed.application]);
  const stored = collection(around, 'disputes');
  const all = await stored.find({ untold: true }).toArray();
  assert.deepEqual(all, []);
  await stored.updateOne({}, { $set: { untold: true } });
  await until('it is told again', async () => (await stored.countDocuments({ untold: true })) === 0);
  assert.equal(told.length, 1, 'the same item does not come again once it is acknowledged');
  await receiving.stop();
});

test('an official takes longer for the answer, once, and the person reads why', async () => {
  const reason = 'The file lies in another office and was asked for.';
  const extend = (words: string, who = clerk(consumer, 'clerk')) =>
    as(who, () => view.extendDispute({ position: positions.granted, text: words }));
  assert.equal((await failure(extend(reason, clerk(codes.other, 'clerk')))).code, 'dispute-unknown');
  assert.equal((await failure(extend(reason, clerk(consumer, 'editor')))).code, 'official-required');
  assert.equal((await failure(extend('Soon.'))).code, 'request-invalid');
  for (let i = 0; i < 2; i++) assert.equal((await extend(reason)).dispute?.extension?.days, 15);
  assert.equal((await failure(extend('Another reason of the agency.'))).code, 'dispute-not-extended');
  const [seen] = (await as(person, () => view.viewDisputes({ position: positions.granted }))).disputes;
  assert.equal(seen?.extension?.text, reason);
  assert.match(seen?.wait?.explanation?.byLanguage.en ?? '', /^15 days from .*; extended by 15 days with notice of /);
  assert.ok(!JSON.stringify(await collection(around, 'disputes').find({}).toArray()).includes(reason));
});

test('a dispute that is not answered in time is told again, once, and its head answers for it', async () => {
  const told: Dispute[] = [];
  const receiving = agency.mailbox(async (mail) => {
    if (mail.kind === 'disputed') told.push(mail.dispute);
  });
  const second = await around.exchange({ tree: brisk, tellDisputesEveryMs: 50 });
  const stored = collection(around, 'disputes');
  const past = new Date(Date.now() - 40 * 86_400_000);
  await stored.updateOne({}, { $set: { 'clock.start': past.toISOString(), due: past } });
  await until('it is told', () => told.length === 1);
  assert.equal(told[0]?.wait?.code, 'dispute-overdue');
  assert.match(told[0]?.wait?.explanation?.byLanguage.en ?? '', /^15 days from .*; ended on /);
  const [seen] = (await as(person, () => view.viewDisputes({ position: positions.granted }))).disputes;
  assert.match(seen?.wait?.reason?.byLanguage.en ?? '', /Its head was told/);
  await until(
    'nothing is due',
    async () => (await stored.countDocuments({ $or: [{ untold: true }, { due: { $exists: true } }] })) === 0,
  );
  assert.equal(told.length, 1);
  await Promise.all([receiving.stop(), second.stop()]);
});

test('the person reads the agency’s answer with its signature; it is given once', async () => {
  const [dispute] = (await agency.disputes.list()).disputes;
  assert.ok(dispute);
  const answered = await agency.disputes.answer(dispute, answer);
  assert.equal(answered.state, 'DISPUTE_STATE_ANSWERED');
  assert.equal((await failure(agency.disputes.answer(dispute, answer))).code, 'dispute-answered', 'signed anew');
  const official = clerk(consumer, 'clerk');
  const reply = (words: string) =>
    as(official, () => view.replyToDispute({ position: positions.granted, text: words }));
  assert.equal((await failure(reply(answer))).code, 'dispute-answered');

  const seen = await as(person, () => view.viewDisputes({ position: positions.granted }));
  const [shown] = seen.disputes;
  assert.deepEqual([shown?.reply?.text, shown?.wait], [answer, null]);
  assert.ok(shown?.reply?.statement);
  const verifier = createVerifier(around.connection(codes.asker).authority);
  assert.equal((await verifier.verify('dispute-answer', shown.reply.statement)).member, consumer);
  assert.deepEqual((await agency.disputes.list({ state: 'DISPUTE_STATE_OPEN' })).disputes, []);
  await until('nothing holds its messages any more', async () => !(await keptOf(positions.granted)));
});

test('what no agreement covered is answered by who asked; an official may do it, and may send it again', async () => {
  await open(positions.denied, 'Who wanted to know this, and what for?');
  const official = clerk(codes.asker, 'head');
  const reply = (words: string, who = official) =>
    as(who, () => view.replyToDispute({ position: positions.denied, text: words }));
  assert.equal((await failure(reply(answer, clerk(consumer, 'clerk')))).code, 'dispute-unknown');
  assert.equal((await failure(reply('No.'))).code, 'request-invalid');
  const { disputes: seen } = await as(official, () => view.viewDisputes({}));
  assert.equal(seen[0]?.access?.purpose, '', 'claims are not told');
  for (let i = 0; i < 2; i++) assert.equal((await reply(answer)).dispute?.reply?.text, answer);
  assert.equal((await failure(reply('It was somebody else.'))).code, 'dispute-answered');
  const { disputes: own } = await as(person, () => view.viewDisputes({ page: { size: 1 } }));
  assert.deepEqual([own[0]?.position, own[0]?.reply?.statement], [positions.denied, null]);
});

test('pages of disputes, of a person the newest first', async () => {
  const page = (token: string) => as(person, () => view.viewDisputes({ page: { size: 1, token } }));
  const first = await page('');
  const second = await page(first.page?.nextToken ?? '');
  assert.deepEqual(
    [first, second].map(({ disputes: [one] }) => one?.position),
    [positions.denied, positions.granted],
  );
  assert.equal(second.page?.nextToken, '');
  assert.equal((await failure(page('x'))).code, 'request-invalid');
});
