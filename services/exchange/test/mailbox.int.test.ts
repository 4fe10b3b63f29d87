/** Mailboxes: what any instance puts is received from any other, in order, at least once, until it is acknowledged. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Mail } from '@darcha/agency-sdk/member.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import { type MethodsOf, mailbox as mailboxContract } from '@darcha/proto/contracts.ts';
import { createMailbox, type Mailbox, type MailboxLimits, mailboxLimits } from '../src/mailbox/mailbox.ts';
import type { RunningExchange } from '../src/start.ts';
import { createMailboxStore } from '../src/store/mailbox-store.ts';
import { codes, dial, failure, log, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let elsewhere: Mailbox;

before(async () => {
  around = await Surroundings.begin();
  const mailbox: MailboxLimits = { ...mailboxLimits, underWay: 3, streams: 2, lookEveryMs: 50 };
  exchange = await around.exchange({ mailbox });
  elsewhere = instance(mailbox);
});

after(() => around.end());

const database = () => around.mongo.connection.getClient().db(around.mongo.connection.name);

/** The mailboxes as another instance has them: it can tell nobody here. */
const deaf = { nudge: () => undefined, listeners: () => 0, listen: assert.fail, stop: async () => undefined };
function instance(limits: MailboxLimits): Mailbox {
  return createMailbox(createMailboxStore(database(), createSealer(around.keys)), limits, deaf);
}

function client(code: string): Client<MethodsOf<typeof mailboxContract>> {
  const address = dial(exchange.membersAddress);
  const made = createClient(mailboxContract, { peer: 'exchange', address, tls: around.connection(code), log });
  around.onEnd(() => made.close());
  return made;
}

const failed = (message: string) => ({ failed: { code: 'provider-away', message } });
const put = (member: string, id: string, more = {}) => elsewhere.put(member, { id, content: failed(id), ...more });

/** Takes what comes, as long as the member is open. */
function collect(code: string, handler: (mail: Mail) => Promise<void> = async () => undefined) {
  const got: Mail[] = [];
  const receiving = around.member(code, exchange).mailbox(async (mail) => {
    await handler(mail);
    got.push(mail);
  });
  return { got, ids: () => got.map(({ id }) => id), receiving };
}

test('what another instance puts comes in its order, is acknowledged, and does not come again though it is put again', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) await put(codes.asker, id);
  const first = collect(codes.asker);
  await put(codes.asker, 'f');
  await until('all have come', () => first.got.length === 6);
  assert.deepEqual(first.ids(), ['a', 'b', 'c', 'd', 'e', 'f']);
  assert.equal(first.got[0]?.kind === 'failed' && first.got[0].message, 'a');
  await put(codes.asker, 'a');
  await put(codes.asker, 'g');
  await until('the last one has come', () => first.ids().includes('g'));
  assert.equal(first.got.length, 7);
  await first.receiving.stop();
});

test('what was not acknowledged comes again; others do not wait for it; nobody sees another member’s', async () => {
  const stranger = collect(codes.other);
  let times = 0;
  const refusing = collect(codes.provider, async ({ id }) => {
    if (id === 'hard' && ++times < 2) throw new Error('not today');
  });
  await put(codes.provider, 'hard');
  await put(codes.provider, 'easy');
  await until('both were taken', () => refusing.got.length === 2);
  assert.deepEqual(refusing.ids(), ['easy', 'hard']);
  await client(codes.other).acknowledge({ ids: ['hard'] });
  assert.deepEqual(stranger.got, []);
  await Promise.all([refusing.receiving.stop(), stranger.receiving.stop()]);
});

test('only so many are under way at a time, and come again on the next stream', async () => {
  for (const id of ['1', '2', '3', '4']) await put(codes.asker, id);
  const bare = client(codes.asker);
  const leave = new AbortController();
  const got: string[] = [];
  const reading = (async () => {
    for await (const { item } of bare.receive({}, { signal: leave.signal })) got.push(item?.id ?? '');
  })();
  await until('the first have come', () => got.length === 3);
  await bare.acknowledge({ ids: ['2', 'unknown'] });
  await until('there is room for the next', () => got.length === 4);
  leave.abort();
  await reading;
  const again = collect(codes.asker);
  await until('the others came again', () => again.got.length === 3);
  assert.deepEqual(again.ids(), ['1', '3', '4']);
  await again.receiving.stop();
});

test('an item takes the slot of one that was not acknowledged; an acknowledgement of the old one does not lose the new', async () => {
  await put(codes.other, 'one', { slot: 's' });
  await put(codes.other, 'two', { slot: 's' });
  await put(codes.other, 'one', { slot: 's' });
  await client(codes.other).acknowledge({ ids: ['one'] });
  const seen = collect(codes.other);
  await until('it has come', () => seen.got.length > 0);
  assert.deepEqual(seen.ids(), ['two']);
  await seen.receiving.stop();
});

test('nothing of an item is readable at rest', async () => {
  await elsewhere.put(codes.asker, { id: 'sealed', content: failed('Said of a person.') });
  const documents = await database().collection('mailbox').find({ item: 'sealed' }).toArray();
  assert.equal(documents.length, 1);
  assert.ok(!Buffer.from(documents[0]?.sealed.buffer).includes('Said of'));
  await client(codes.asker).acknowledge({ ids: ['sealed'] });
  assert.equal((await database().collection('mailbox').findOne({ item: 'sealed' }))?.sealed, undefined);
});

test('what nobody acknowledges expires with a notice, also when the sweep was interrupted', async () => {
  const member = 'social-protection-agency';
  await put(member, 'old-1');
  await put(member, 'old-2');
  const later = new Date(Date.now() + 31 * 86_400_000);
  const store = createMailboxStore(database(), createSealer(around.keys));
  const killed = { ...store, delete: (now: Date, keys?: string[]) => (keys ? assert.fail() : store.delete(now)) };
  await assert.rejects(createMailbox(killed, mailboxLimits, deaf).sweep(later));
  await elsewhere.sweep(later);
  const seen = collect(member);
  await put(member, 'new');
  await until('the new one has come', () => seen.ids().includes('new'));
  const [notice] = seen.got;
  assert.deepEqual(notice?.kind === 'expired' ? notice.ids : notice, ['old-1', 'old-2']);
  assert.equal(seen.got.length, 2);
});

test('streams of a member are bounded, and so is what it may acknowledge at once', async () => {
  const bare = client(codes.asker);
  const open = async () => {
    for await (const _ of bare.receive({}, { signal: leave.signal }));
  };
  const leave = new AbortController();
  const streams = [open(), open(), open()];
  assert.equal((await failure(Promise.race(streams))).code, 'streams-exhausted');
  leave.abort();
  await Promise.allSettled(streams);
  for (const ids of [[], ['x'.repeat(201)], Array.from({ length: 101 }, String)]) {
    assert.equal((await failure(client(codes.asker).acknowledge({ ids }))).code, 'request-invalid');
  }
});
