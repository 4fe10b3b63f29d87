/** The directory of members, and what special personal data changes: no policy grants it, everybody sees it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { directory } from '@darcha/proto/contracts.ts';
import type { RunningExchange } from '../src/start.ts';
import { answering, asking, consumer, wanted } from './agreements-support.ts';
import { bufCurl } from './buf-curl.ts';
import { as, codes, dial, failure, log, pin, residence, Surroundings } from './support.ts';

const convictions = 'interior-ministry/convictions@1';
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

test('an offer tells what it is, who gives it and whether the provider is there', async () => {
  const offers = await asker.directory();
  assert.deepEqual(
    offers.map(({ recordType, provider: of, version, latest, reachable }) => [
      recordType,
      of,
      version,
      latest,
      reachable,
    ]),
    [
      [convictions, codes.provider, 1, true, false],
      [residence, codes.provider, 1, true, true],
    ],
  );
  const [special] = offers;
  assert.deepEqual(special?.fields, [
    { name: 'count', sensitivity: 'special', required: true },
    { name: 'checkedOn', sensitivity: 'official', required: false },
  ]);
  assert.deepEqual(
    [special?.subject, special?.title.en, special?.record.type],
    ['person', 'Criminal record', 'object'],
  );
  assert.deepEqual(await asker.directory({ provider: codes.other }), []);
});

test('what a member may ask for is told with how its quota stands, and only what is in force', async () => {
  assert.deepEqual(await asker.directory({ allowed: true }), []);
  const terms = wanted({ quota: { perDay: 5 }, until: '2098-12-31' });
  const requested = await asker.agreements.request({ ...terms, id: 'offered' });
  assert.deepEqual(await asker.directory({ allowed: true }), []);
  await provider.agreements.act(requested, { do: 'grant' });
  await asking(asker, terms);

  const [offer, ...more] = await asker.directory({ allowed: true });
  assert.deepEqual([offer?.recordType, more], [residence, []]);
  const [allowance] = offer?.allowances ?? [];
  const { quotas, ...rest } = allowance ?? { quotas: [] };
  const { basis, fields, purposes } = terms;
  assert.deepEqual(rest, { agreement: 'offered', consumer, fields, purposes, basis, until: '2098-12-31' });
  assert.deepEqual(
    quotas.map(({ limit, remaining, low }) => [limit, remaining, low]),
    [[5, 4, false]],
  );

  await provider.agreements.act(await provider.agreements.get('offered'), { do: 'suspend', reason: 'Pause.' });
  assert.deepEqual(await asker.directory({ allowed: true }), []);
});

test('a member that asks for others sees what it asks for, and they do not', async () => {
  const [offer] = await around.member(codes.asker, exchange).directory({ allowed: true });
  assert.deepEqual(
    offer?.allowances.map(({ agreement, consumer: of }) => [agreement, of]),
    [['in-force', consumer]],
  );
});

test('special personal data is granted by no policy: the request waits, says so, and its provider grants it', async () => {
  const policy = { recordType: convictions, anyConsumer: true, purposes: ['checks'], bases: ['law'] };
  const refused = await failure(provider.agreements.setPolicy({ ...policy, fields: ['count', 'checkedOn'] }));
  assert.deepEqual(
    [refused.code, refused.faults.map(({ path, code }) => [path, code])],
    ['policy-invalid', [['/fields', 'special']]],
  );
  await provider.agreements.setPolicy({ ...policy, fields: ['checkedOn'] });

  const terms = { recordType: convictions, purposes: ['checks'], basis: 'law' };
  const harmless = await asker.agreements.request(wanted({ ...terms, fields: ['checkedOn'] }));
  assert.deepEqual([harmless.state, harmless.specialFields], ['AGREEMENT_STATE_GRANTED', []]);

  const asked = await asker.agreements.request(wanted({ ...terms, fields: ['count', 'checkedOn'] }));
  assert.deepEqual(
    [asked.state, asked.specialFields, asked.waits.map(({ code }) => code)],
    ['AGREEMENT_STATE_REQUESTED', ['count'], ['grant-special']],
  );
  const granted = await provider.agreements.act(asked, { do: 'grant' });
  assert.deepEqual([granted.state, granted.specialFields], ['AGREEMENT_STATE_GRANTED', ['count']]);

  const question = { recordType: convictions, arguments: { person: pin }, purpose: 'checks', basis: 'law' };
  assert.equal((await failure(asker.ask({ ...question, fields: ['count', 'checkedOn'] }))).code, 'provider-away');
  const person = { kind: 'person', pin, name: 'D' } as const;
  const { accesses } = await as(person, () => around.overview(exchange).listAccesses({ limit: 1 }));
  assert.deepEqual([accesses[0]?.recordType, accesses[0]?.specialFields], [convictions, ['count']]);
});

test('the directory is for registered members, and bounds what is asked of it', async () => {
  const client = (code: string) => {
    const address = dial(exchange.membersAddress);
    const made = createClient(directory, { peer: 'exchange', address, tls: around.connection(code), log });
    around.onEnd(() => made.close());
    return made;
  };
  assert.equal((await failure(client('newcomer').listOffers({}))).code, 'member-unknown');
  const bare = client(consumer);
  for (const request of [{ page: { size: 101 } }, { page: { token: '../x' } }, { provider: 'No Such' }]) {
    assert.equal((await failure(bare.listOffers(request))).code, 'request-invalid');
  }
  const first = await bare.listOffers({ page: { size: 1 } });
  const second = await bare.listOffers({ page: { size: 1, token: first.page?.nextToken ?? '' } });
  assert.deepEqual([first.offers[0]?.type?.id, second.offers[0]?.type?.id], [convictions, residence]);
  assert.equal(second.page?.nextToken, '');
});

test('buf, with a member’s certificate and the contract alone, is answered; without one, or with a newcomer’s, it is not', async () => {
  const [member, nobody, newcomer] = await Promise.all(
    [consumer, undefined, 'newcomer'].map((as) => bufCurl(around, exchange, 'Directory/ListOffers', as)),
  );
  assert.equal(member?.code, 0, member?.error);
  const offers: { type: { id: string } }[] = JSON.parse(member?.out ?? '').offers;
  assert.ok(offers.some(({ type }) => type.id === residence));
  assert.ok(nobody && nobody.code !== 0 && nobody.out === '', nobody?.out);
  assert.equal(newcomer?.code, 16 << 3);
  const [{ value }] = JSON.parse(newcomer?.error ?? '').details;
  assert.match(Buffer.from(value, 'base64').toString(), /member-unknown/);
});
