/** When the log cannot be written nothing leaves the exchange, even if the provider has answered already. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { allowed, codes, failure, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;

before(async () => {
  around = await Surroundings.begin({ ownDatabase: true });
});

after(() => around.end());

test('an answer that cannot be logged is not given out', async () => {
  const exchange = await around.exchange();
  let heard = 0;
  const provision = around.member(codes.provider, exchange).provide({
    [residence]: async () => {
      heard += 1;
      await around.stopDatabase();
      return { outcome: 'found', record };
    },
  });
  await until('the provider is connected', () => provision.connected());
  const asker = around.member(codes.asker, exchange, 25_000);
  const late = await failure(asker.ask(allowed));
  assert.equal(late.code, 'log-unavailable');
  assert.equal(late.kind, 'unavailable');
  assert.equal(late.party, 'service:exchange');
  assert.equal(heard, 1);

  const early = await failure(asker.ask(allowed));
  assert.equal(early.code, 'log-unavailable');
  assert.equal(heard, 1, 'without a log the provider is not even asked');

  // What was known of agreements is too old by now.
  await sleep(1_000);
  const unsure = await failure(asker.ask(allowed));
  assert.equal(unsure.code, 'log-unavailable');
  assert.equal(heard, 1, 'while nothing is known for sure nothing is answered');
});
