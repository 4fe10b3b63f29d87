/** Signals: told to whom subscribed and may ask, of the provider's own records, once, without saying anything of them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Mail, Member } from '@darcha/agency-sdk/member.ts';
import type { RunningExchange } from '../src/start.ts';
import { createSubscriptionStore } from '../src/store/subscription-store.ts';
import { bareAgreements, consumer, hand, wanted } from './agreements-support.ts';
import { codes, failure, pin, residence, Surroundings, until } from './support.ts';

type Signal = Extract<Mail, { kind: 'signal' }>;

let around: Surroundings;
let exchange: RunningExchange;
let provider: Member;
let cadastre: Member;
let other: Member;
const signalsOf = new Map<Member, Signal[]>();

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange({ signals: { subscriptions: 3 } });
  provider = around.member(codes.provider, exchange);
  cadastre = around.member(codes.other, exchange);
  other = around.member(consumer, exchange);
  for (const member of [cadastre, other]) {
    const got: Signal[] = [];
    signalsOf.set(member, got);
    member.mailbox(async (mail) => void (mail.kind === 'signal' && got.push(mail)));
  }
});

after(() => around.end());

const somebodyElse = '90507880010028';
const owning = {
  recordType: residence,
  arguments: { person: pin },
  purpose: 'home-ownership-certificate',
  basis: 'cadastre',
  until: '2099-12-31',
};
const changed = (person = pin, id?: string) => ({
  recordType: residence,
  arguments: { person },
  changedAt: new Date(),
  ...(id !== undefined && { id }),
});
const got = (member: Member) => signalsOf.get(member) ?? [];
const reject = async (work: Promise<unknown>, code: string) => {
  const error = await failure(work);
  assert.equal(error.code, code, error.message);
  return error;
};

/** An agreement of the other consumer, and its subscription under it. */
async function agreed() {
  const terms = wanted({ until: '2090-01-01' });
  const requested = await other.agreements.request(terms);
  const grant = await hand(around, codes.provider).upon(requested, { do: 'grant' });
  await bareAgreements(around, exchange, codes.provider).act({ act: grant });
  const asking = { ...owning, purpose: terms.purposes[0] ?? '', basis: 'pensions', until: '2090-01-01' };
  return { id: requested.id, asking };
}

test('a change is told to everybody who subscribed to this record, once, and to nobody else', async () => {
  const { asking } = await agreed();
  const own = await cadastre.signals.subscribe(owning);
  const theirs = await other.signals.subscribe(asking);
  await other.signals.subscribe({ ...asking, arguments: { person: somebodyElse } });
  assert.notEqual(own.id, theirs.id);
  const change = changed(pin, 'move-1');
  await provider.signals.changed([change]);
  await provider.signals.changed([change]);
  await until('both were told', () => got(cadastre).length > 0 && got(other).length > 0);
  await provider.signals.changed([change, changed(somebodyElse)]);
  await until('the last one came', () => got(other).length > 1);
  const [signal, ...more] = got(cadastre);
  assert.deepEqual(more, []);
  const { subscription, recordType, changedAt } = signal as Signal;
  assert.deepEqual([subscription, recordType, changedAt], [own.id, residence, change.changedAt.toISOString()]);
  assert.deepEqual(
    got(other).map((one) => one.subscription === theirs.id),
    [true, false],
  );
});

test('nothing at rest says whom a subscription is about', async () => {
  const name = around.mongo.connection.name;
  const stored = await around.mongo.connection.getClient().db(name).collection('subscriptions').find({}).toArray();
  assert.ok(stored.length >= 3);
  assert.ok(!JSON.stringify(stored).includes(pin));
});

test('the same subscription is one; others see and end only their own', async () => {
  const [first] = await cadastre.signals.list();
  const again = await cadastre.signals.subscribe({ ...owning, until: '2050-01-01' });
  assert.deepEqual([again.id, again.until], [first?.id, '2050-01-01']);
  assert.deepEqual(await cadastre.signals.list(), [again]);
  await other.signals.unsubscribe(again.id);
  assert.deepEqual(await cadastre.signals.list(), [again]);
  assert.deepEqual(await cadastre.signals.list(again.id), []);
  await cadastre.signals.unsubscribe(again.id);
  await cadastre.signals.unsubscribe(again.id);
  assert.deepEqual(await cadastre.signals.list(), []);
});

/** Signals come in order: once one that is told for certain has come, nothing before it is missing. */
async function untilAllIsTold() {
  const before = got(other).length;
  await provider.signals.changed([changed(somebodyElse)]);
  await until('the certain one came', () => got(other).length > before);
}

test('while an agreement is suspended nothing is told under it', async () => {
  const { id, asking } = await agreed();
  const { id: subscription } = await other.signals.subscribe({ ...asking, arguments: { person: '31505870010035' } });
  const tell = () => provider.signals.changed([changed('31505870010035')]);
  const heard = () => got(other).filter((one) => one.subscription === subscription).length;
  await tell();
  await until('it is told', () => heard() === 1);
  const seen = await provider.agreements.get(id);
  const suspended = await provider.agreements.act(seen, { do: 'suspend', reason: 'To see.' });
  await tell();
  await untilAllIsTold();
  assert.equal(heard(), 1);
  await provider.agreements.act(suspended, { do: 'resume' });
  await tell();
  await until('it is told again', () => heard() === 2);
  await provider.agreements.act(await provider.agreements.get(id), { do: 'end', reason: 'Over.' });
  await tell();
  await untilAllIsTold();
  assert.equal(heard(), 2);
  await reject(other.signals.subscribe({ ...asking, arguments: { person: pin } }), 'agreement-not-in-force');
});

test('who may not ask may not subscribe, nor longer than it may ask, nor for more than there is room', async () => {
  await reject(around.member(codes.asker, exchange).signals.subscribe(owning), 'no-agreement');
  await reject(other.signals.subscribe(owning), 'purpose-not-agreed');
  await reject(cadastre.signals.subscribe({ ...owning, purpose: 'other' }), 'purpose-not-agreed');
  await reject(cadastre.signals.subscribe({ ...owning, recordType: 'interior-ministry/x@1' }), 'record-type-unknown');
  await reject(cadastre.signals.subscribe({ ...owning, arguments: { person: 'x' } }), 'arguments-invalid');
  for (const until of ['2100-01-01', '2020-01-01', 'soon']) {
    const error = await reject(cadastre.signals.subscribe({ ...owning, until }), 'request-invalid');
    assert.equal(error.faults[0]?.path, '/until');
  }
  const people = ['30101900010011', '30101900010012', '30101900010013', '30101900010014'];
  const one = (person: string) => cadastre.signals.subscribe({ ...owning, arguments: { person } });
  const outcomes = await people.reduce(
    async (before, person) => [
      ...(await before),
      await one(person).then(
        () => 'kept',
        ({ code }) => code,
      ),
    ],
    Promise.resolve<string[]>([]),
  );
  assert.deepEqual(outcomes, ['kept', 'kept', 'kept', 'subscriptions-exhausted']);
});

test('changes are told by the provider of the record only, all of them or none', async () => {
  await cadastre.signals.subscribe({ ...owning, arguments: { person: '30101900010011' } });
  const before = got(cadastre).length;
  const own = changed('30101900010011');
  await reject(cadastre.signals.changed([own]), 'record-type-foreign');
  await reject(
    provider.signals.changed([own, { ...own, recordType: 'cadastre-agency/homes@1' }]),
    'record-type-foreign',
  );
  await reject(provider.signals.changed([own, changed('x')]), 'arguments-invalid');
  await reject(
    provider.signals.changed([own, { ...own, changedAt: new Date(Date.now() + 3_600_000) }]),
    'request-invalid',
  );
  await reject(provider.signals.changed([own, { ...own, id: '' }]), 'request-invalid');
  await reject(provider.signals.changed([]), 'request-invalid');
  await reject(provider.signals.changed(Array.from({ length: 101 }, () => own)), 'request-invalid');
  await provider.signals.changed(Array.from({ length: 100 }, () => own));
  await until('it is told', () => got(cadastre).length > before);
});

test('what is over is deleted', async () => {
  const store = createSubscriptionStore(around.mongo.connection.getClient().db(around.mongo.connection.name));
  assert.ok((await store.deleteOver('2100-01-01')) > 0);
  assert.deepEqual(await cadastre.signals.list(), []);
});
