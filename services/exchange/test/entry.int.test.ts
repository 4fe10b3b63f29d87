/** GetEntry: who gets the bytes of which entry. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import type { RunningExchange } from '../src/start.ts';
import { logClient } from './log-reader.ts';
import { allowed, codes, failure, record, residence, Surroundings, until } from './support.ts';

const outcomes = ['granted', 'failed', 'denied', 'unsigned'] as const;
type Outcome = (typeof outcomes)[number];

let around: Surroundings;
let exchange: RunningExchange;
const positions = {} as Record<Outcome, number>;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange();
  const asker = around.member(codes.asker, exchange);
  const refused = async (work: Promise<unknown>) => Number((await failure(work)).details.logPosition);
  positions.failed = await refused(asker.ask(allowed));
  positions.denied = await refused(asker.ask({ ...allowed, purpose: 'curiosity' }));
  const raw = around.client(exchange, around.connection(codes.asker));
  const forged = { ...(await around.signed()), payload: Buffer.from('something else') };
  positions.unsigned = await refused(raw.ask({ question: forged }));
  const answers = { [residence]: async () => ({ outcome: 'found', record }) as const };
  const provision = around.member(codes.provider, exchange).provide(answers);
  await until('the provider is connected', () => provision.connected());
  positions.granted = (await asker.ask(allowed)).logPosition;
});

after(() => around.end());

const everybody = [codes.asker, allowed.consumer, codes.provider, codes.other, undefined] as const;
const covered: readonly (string | undefined)[] = [codes.asker, allowed.consumer, codes.provider];
const parties: Record<Outcome, readonly (string | undefined)[]> = {
  granted: covered,
  failed: covered,
  denied: [codes.asker],
  unsigned: [codes.asker],
};

for (const outcome of outcomes) {
  for (const member of everybody) {
    const allows = parties[outcome].includes(member);
    test(`entry ${outcome}, asked for by ${member ?? 'the gateway'}: ${allows ? 'given' : 'not there'}`, async () => {
      const position = positions[outcome];
      const client = logClient(around, exchange, member);
      if (!allows) return assert.equal((await failure(client.getEntry({ position }))).code, 'entry-unknown');
      const { entry } = await client.getEntry({ position });
      const { leafHash } = (await around.entries()).find((one) => one.position === position) ?? {};
      assert.deepEqual(hashLeaf(entry), leafHash);
    });
  }
}

test('what is not there, and what cannot be', async () => {
  const client = logClient(around, exchange, codes.asker);
  assert.equal((await failure(client.getEntry({ position: 1_000_000 }))).code, 'entry-unknown');
  for (const position of [0, -1]) assert.equal((await failure(client.getEntry({ position }))).code, 'request-invalid');
});
