/** An instance that is killed while it delivers parked questions: none is lost, none is logged or told twice. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Member } from '@darcha/agency-sdk/member.ts';
import type { RunningExchange } from '../src/start.ts';
import { startDoomed } from './doomed.ts';
import { allowed, codes, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let steady: RunningExchange;

before(async () => {
  around = await Surroundings.begin();
  steady = await around.exchange();
});

after(() => around.end());

function providing(exchange: RunningExchange): Member {
  const member = around.member(codes.provider, exchange);
  member.provide({
    [residence]: async () => {
      await sleep(100);
      return { outcome: 'found', record };
    },
  });
  return member;
}

test('every parked question is answered once by whoever is left', async () => {
  const doomed = await startDoomed(around);
  const there = around.member(codes.asker, doomed);
  const answerBy = new Date(Date.now() + 3_600_000);
  const ask = async () => {
    const outcome = await there.ask({ ...allowed, answerBy });
    assert.ok('parked' in outcome);
    return outcome.parked.id;
  };
  const ids = await Promise.all(Array.from({ length: 16 }, ask));
  const told: string[] = [];
  around.member(codes.asker, steady).mailbox(async (mail) => {
    assert.equal(mail.kind, 'answered');
    told.push(mail.id);
  });
  providing(doomed);
  await until('some were answered', () => told.length >= 4);
  doomed.child.kill('SIGKILL');
  assert.ok(told.length < ids.length, 'it was killed too late');
  providing(steady);
  await until('all have come', () => ids.every((id) => told.includes(id)));
  assert.deepEqual(told.toSorted(), ids.toSorted());
  const logged = (await around.entries()).map(({ question, code }) => `${question?.id} ${code}`);
  assert.deepEqual(logged.toSorted(), ids.map((id) => `${id} agreement:in-force`).toSorted());
});
