/** Questions that wait for their provider: kept, delivered when it is there, wherever that is, logged once, told once. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Answered, Mail, Member, Parked } from '@darcha/agency-sdk/member.ts';
import { parkingLimits } from '../src/parking/open.ts';
import type { RunningExchange } from '../src/start.ts';
import { bareAgreements, consumer, hand, wanted } from './agreements-support.ts';
import { answerTo, openWelcomed } from './raw-provider.ts';
import { allowed, codes, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let one: RunningExchange;
let other: RunningExchange;
let asker: Member;
let mails: Mail[];

const limits = { parking: { ...parkingLimits, everyMs: 50, leaseMs: 1_000 }, restMs: 100, answerWithinMs: 2_000 };

before(async () => {
  around = await Surroundings.begin();
  one = await around.exchange(limits);
  other = await around.exchange(limits);
  asker = around.member(codes.asker, one);
  mails = [];
  asker.mailbox(async (mail) => void mails.push(mail));
});

after(() => around.end());

const inAnHour = () => new Date(Date.now() + 3_600_000);
const later = (member: Member, changes = {}, answerBy = inAnHour()) => member.ask({ ...allowed, ...changes, answerBy });
const database = () => around.mongo.connection.getClient().db(around.mongo.connection.name);

function isParked(outcome: Answered | Parked): asserts outcome is Parked {
  assert.ok('parked' in outcome, 'it was answered at once');
}

async function park(changes = {}, answerBy = inAnHour()): Promise<Parked['parked']> {
  const outcome = await later(asker, changes, answerBy);
  isParked(outcome);
  return outcome.parked;
}

async function mailOf(id: string): Promise<Mail> {
  await until('its end has come', () => mails.some((mail) => mail.id === id));
  return mails.find((mail) => mail.id === id) as Mail;
}

/** The provider at an instance, until the work is done. */
async function whileProviding(exchange: RunningExchange, work: () => Promise<void>): Promise<void> {
  const provider = around.member(codes.provider, exchange);
  const provision = provider.provide({ [residence]: async () => ({ outcome: 'found', record }) });
  await until('the provider is connected', () => provision.connected());
  await work().finally(() => provision.stop());
}

const entriesOf = async (id: string) => (await around.entries()).filter(({ question }) => question?.id === id);

test('parked while the provider is away, answered once it connects to another instance, logged and told once', async () => {
  const parked = await park();
  assert.equal(parked.code, 'provider-away');
  assert.deepEqual(await entriesOf(parked.id), []);
  const stored = await database()
    .collection('parked')
    .findOne({ _id: parked.id as never });
  assert.ok(!Buffer.from(stored?.sealed.buffer).includes(allowed.arguments.person));
  await whileProviding(other, async () => {
    const mail = await mailOf(parked.id);
    assert.ok(mail.kind === 'answered');
    assert.deepEqual(mail.answered.record, { region: 'UZ-TK', since: '2019-05-01' });
    const [entry, ...more] = await entriesOf(parked.id);
    assert.deepEqual([entry?.code, entry?.position, more], ['agreement:in-force', mail.answered.logPosition, []]);
    assert.equal(entry?.question?.answerBy, parked.answerBy);
    assert.ok(entry && (await around.payloads().read(entry))?.answer);
    await until('it is forgotten', async () => (await database().collection('parked').countDocuments()) === 0);
    // With the provider there nothing waits.
    const direct = await later(around.member(codes.asker, other));
    assert.ok(!('parked' in direct) && direct.outcome === 'found');
  });
  assert.equal(mails.filter(({ id }) => id === parked.id).length, 1);
});

test('the same question sent again is parked once; another with its id is refused', async () => {
  const bare = around.client(one, around.connection(codes.asker));
  const id = randomUUID();
  const answerBy = inAnHour().toISOString();
  const question = await around.signed({ id, answerBy });
  const first = await bare.ask({ question });
  assert.deepEqual((await bare.ask({ question })).parked, first.parked);
  await around.refused(bare.ask({ question: await around.signed({ id, answerBy }) }), 'question-replayed');
  await whileProviding(one, async () => assert.equal((await mailOf(id)).kind, 'answered'));
  assert.equal((await entriesOf(id)).filter(({ verdict }) => verdict === 'granted').length, 1);
});

test('what may not wait is refused as before', async () => {
  for (const answerBy of ['soon', '2020-01-01T00:00:00Z', new Date(Date.now() + 31 * 86_400_000).toISOString()]) {
    const bare = around.client(one, around.connection(codes.asker));
    const error = await around.refused(bare.ask({ question: await around.signed({ answerBy }) }), 'question-malformed');
    assert.equal(error.faults[0]?.path, '/answerBy');
  }
  await around.refused(asker.ask(allowed), 'provider-away', 'failed');
  await around.refused(later(asker, { purpose: 'other' }), 'purpose-not-agreed');
});

test('what its provider has heard of does not wait; parked, it is put a few times and then fails', async () => {
  const silent = await openWelcomed(around, one, [residence]);
  await around.refused(later(asker), 'provider-slow', 'failed');
  silent.end();
  await silent.ended;
  const { id } = await park();
  const heard: string[] = [];
  const mute = await openWelcomed(around, one, [residence], async ({ question }) => {
    heard.push(question.id);
    return undefined;
  });
  await until('it was put', () => heard.includes(id));
  mute.end();
  await mute.ended;
  // Heard of, but without an answer: put once more, and answered.
  await database()
    .collection('parked')
    .updateOne({ _id: id as never }, { $set: { due: new Date() } });
  await until(
    'it waits again',
    async () =>
      (
        await database()
          .collection('parked')
          .findOne({ _id: id as never })
      )?.due < new Date(),
  );
  const answering = await openWelcomed(around, other, [residence], (h, s) => s.sign('answer', answerTo(h)));
  assert.equal((await mailOf(id)).kind, 'answered');
  assert.equal((await entriesOf(id)).length, 1);
  answering.end();
  await answering.ended;
});

test('an answer that cannot be used ends it, as it does any question', async () => {
  const { id } = await park();
  const wrong = await openWelcomed(around, one, [residence], (heard, signer) =>
    signer.sign('answer', answerTo(heard, { recordJson: Buffer.from('{"other":1}') })),
  );
  const mail = await mailOf(id);
  assert.ok(mail.kind === 'failed');
  assert.deepEqual([mail.code, mail.party], ['answer-invalid', `agency:${codes.provider}`]);
  const [entry] = await entriesOf(id);
  assert.deepEqual([entry?.verdict, entry?.code, entry?.position], ['failed', 'answer-invalid', mail.logPosition]);
  wrong.end();
  await wrong.ended;
});

test('when its time is over it fails, is logged and told', async () => {
  const { id } = await park({}, new Date(Date.now() + 300));
  const mail = await mailOf(id);
  assert.ok(mail.kind === 'failed');
  assert.deepEqual([mail.code, mail.party], ['answer-late', `agency:${codes.provider}`]);
  const entries = await entriesOf(id);
  assert.deepEqual(
    entries.map(({ verdict, code, position }) => [verdict, code, position]),
    [['failed', 'answer-late', mail.logPosition]],
  );
});

test('the rules are judged again at delivery, and a quota is counted then', async () => {
  const own = around.member(consumer, one);
  const ends: Mail[] = [];
  own.mailbox(async (mail) => void ends.push(mail));
  const agreed = async (perDay: number) => {
    const terms = wanted({ quota: { perDay } });
    const requested = await own.agreements.request(terms);
    const grant = await hand(around, codes.provider).upon(requested, { do: 'grant' });
    await bareAgreements(around, one, codes.provider).act({ act: grant });
    const asking = { ...allowed, consumer, purpose: terms.purposes[0] ?? '', basis: 'pensions' };
    // Sooner than a day ends: then a quota begins anew, for which a question that has the time waits.
    const answerBy = new Date(Date.now() + 20_000);
    const wait = async () => isParked(await own.ask({ ...asking, answerBy }));
    return { id: requested.id, wait };
  };
  const ended = await agreed(5);
  await ended.wait();
  await own.agreements.act(await own.agreements.get(ended.id), { do: 'end', reason: 'Over.' });
  await whileProviding(other, () => until('it is refused', () => ends.length === 1));
  const [refused] = ends;
  assert.equal(refused?.kind === 'failed' && refused.code, 'agreement-not-in-force');
  const scarce = await agreed(1);
  await scarce.wait();
  await scarce.wait();
  await whileProviding(other, () => until('one is answered, the other beyond the quota', () => ends.length === 3));
  const kinds = ends.slice(1).map((mail) => (mail.kind === 'failed' ? mail.code : mail.kind));
  assert.deepEqual(kinds.toSorted(), ['answered', 'quota-exhausted']);
});

test('a mailbox that is full takes no more questions', async () => {
  const small = await around.exchange({ ...limits, mailbox: { ...around.config().limits.mailbox, questions: 2 } });
  const member = around.member(codes.other, small);
  const asking = {
    ...allowed,
    fields: ['region'],
    purpose: 'home-ownership-certificate',
    basis: 'cadastre',
    consumer: codes.other,
  };
  for (let i = 0; i < 2; i++) isParked(await member.ask({ ...asking, answerBy: new Date(Date.now() + 200) }));
  await until(
    'both ended',
    async () => (await database().collection('parked').countDocuments({ sender: codes.other })) === 0,
  );
  await around.refused(member.ask({ ...asking, answerBy: inAnHour() }), 'mailbox-full', 'failed');
  const receiving = member.mailbox(async () => undefined);
  const again = () => member.ask({ ...asking, answerBy: new Date(Date.now() + 200) }).then(isParked);
  await until('there is room again', () =>
    again().then(
      () => true,
      () => false,
    ),
  );
  await receiving.stop();
});
