import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { type Breakers, createBreakers } from './breaker.ts';
import { DomainError, type ErrorKind } from './errors.ts';
import { createLogger } from './log.ts';

const log = createLogger('test', 'silent');
let changes: [string, boolean][] = [];
let breakers: Breakers;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
  changes = [];
  breakers = createBreakers({
    log,
    restMs: 1_000,
    volume: 3,
    onChange: (operation, open) => changes.push([operation, open]),
  });
});

afterEach(() => {
  breakers.stop();
  mock.timers.reset();
});

const failure = (kind: ErrorKind) => async () => {
  throw new DomainError(kind, kind, kind);
};
const fail = (kind: ErrorKind = 'unavailable') => breakers.run('peer.Get', failure(kind)).catch((e) => e.kind);
const succeed = () => breakers.run('peer.Get', async () => 'answer');

async function open(): Promise<void> {
  for (let i = 0; i < 3; i++) assert.equal(await fail(), 'unavailable');
}

test('an operation that keeps failing is left alone, and the call is not even made', async () => {
  await open();
  let made = false;
  const calling = breakers.run('peer.Get', async () => {
    made = true;
  });
  await assert.rejects(calling, { kind: 'circuit-open', code: 'circuit-open' });
  assert.deepEqual([made, breakers.isOpen('peer.Get'), changes], [false, true, [['peer.Get', true]]]);
});

test('other operations go on', async () => {
  await open();
  assert.equal(await breakers.run('peer.List', async () => 1), 1);
});

test('after its rest one call tries, the others still fail at once, and its success closes the breaker', async () => {
  await open();
  mock.timers.tick(1_000);
  const trial = Promise.withResolvers<string>();
  const trying = breakers.run('peer.Get', () => trial.promise);
  assert.equal(await fail(), 'circuit-open');
  assert.equal(await fail(), 'circuit-open');
  trial.resolve('well again');
  assert.equal(await trying, 'well again');
  assert.equal(await succeed(), 'answer');
  assert.deepEqual(changes.at(-1), ['peer.Get', false]);
});

test('a trial that fails opens it again for another rest', async () => {
  await open();
  mock.timers.tick(1_000);
  assert.equal(await fail(), 'unavailable');
  assert.equal(await fail(), 'circuit-open');
  mock.timers.tick(1_000);
  assert.equal(await succeed(), 'answer');
});

for (const kind of ['invalid', 'not-found', 'forbidden', 'wrong-state', 'stale', 'too-many', 'cancelled'] as const) {
  test(`the caller's mistakes never open it: ${kind}`, async () => {
    for (let i = 0; i < 20; i++) assert.equal(await fail(kind), kind);
    assert.equal(await succeed(), 'answer');
  });
}

test('who is told of a change and fails does not keep the call from its answer', async () => {
  breakers = createBreakers({
    log,
    volume: 1,
    onChange: () => {
      throw new Error('no');
    },
  });
  assert.equal(await fail(), 'unavailable');
  assert.equal(await fail(), 'circuit-open');
});

test('names from outside do not fill the memory, and an open breaker outlives them', async () => {
  await open();
  for (let i = 0; i < 2_500; i++) await breakers.run(`made-up-${i}`, async () => i);
  assert.equal(breakers.isOpen('peer.Get'), true);
});

test('after the stop every call is told that the process is stopping', async () => {
  await succeed();
  breakers.stop();
  await assert.rejects(succeed(), { kind: 'unavailable', code: 'stopping' });
});
