/** What remains of refused questions: what the person is shown, and which messages are kept. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Member } from '@darcha/agency-sdk/member.ts';
import type { RunningExchange } from '../src/start.ts';
import { allowed, as, codes, pin, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let asker: Member;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange();
  asker = around.member(codes.asker, exchange);
  const provision = around
    .member(codes.provider, exchange)
    .provide({ [residence]: async () => ({ outcome: 'found', record }) });
  await until('the provider is connected', () => provision.connected());
});

after(() => around.end());

test('the person sees refused questions too, with what is proven of them and none of their claims', async () => {
  const person = { kind: 'person', pin, name: 'D' } as const;
  const newest = async () => {
    const overview = around.overview(exchange);
    return (await as(person, () => overview.listAccesses({ limit: 1 }))).accesses[0];
  };
  const stranger = around.member(codes.other, exchange);
  const { consumer } = allowed;
  const claims = { consumer, purpose: 'you-were-robbed', basis: 'Call-99890', application: 'CALL-998901234567' };
  const fields = ['region', 'call-998901234567'];
  const error = await around.refused(stranger.ask({ ...allowed, ...claims, fields }), 'no-agreement');
  const { at, leafHash, reason, ...shown } = (await newest()) ?? {};
  assert.ok(!Number.isNaN(Date.parse(at ?? '')));
  assert.equal(leafHash?.length, 32);
  assert.match(reason?.byLanguage.en ?? '', /no agreement/);
  assert.deepEqual(shown, {
    position: Number(error.details.logPosition),
    sender: codes.other,
    consumer: '',
    provider: codes.provider,
    recordType: residence,
    fields: ['region'],
    specialFields: [],
    purpose: '',
    basis: '',
    application: '',
    verdict: 'VERDICT_DENIED',
    code: 'no-agreement',
    disputed: false,
  });

  await around.refused(asker.ask({ ...allowed, purpose: 'curiosity' }), 'purpose-not-agreed');
  const denied = await newest();
  assert.deepEqual([denied?.sender, denied?.purpose, denied?.code], [codes.asker, '', 'purpose-not-agreed']);
});

test('of a question that no provider heard of, the messages are not kept', async () => {
  const bare = around.client(exchange, around.connection(codes.asker));
  const earlier = await kept();
  await around.refused(asker.ask({ ...allowed, purpose: 'curiosity' }), 'purpose-not-agreed');
  await around.refused(bare.ask({ question: await around.signed({}, codes.other) }), 'signature-invalid');
  const away = await around.exchange();
  await around.refused(around.member(codes.asker, away).ask(allowed), 'provider-away', 'failed');
  assert.equal(await kept(), earlier);
  await asker.ask(allowed);
  assert.equal(await kept(), earlier + 1);
});

function kept(): Promise<number> {
  const { connection } = around.mongo;
  return connection.getClient().db(connection.name).collection('payloads').countDocuments({});
}
