import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import type { ExchangeInstance } from './instance.ts';
import { createReach } from './reach.ts';

const away = () => new DomainError('unavailable', 'provider-away', 'not here', { party: 'agency:x' });
const lost = () => new DomainError('unavailable', 'transport-unavailable', 'lost', { party: 'service:exchange' });

/** A member of instances that are called by their addresses; those in `dead` cannot be connected to. */
function reaching(addresses: string[], dead: string[] = []) {
  const lines: string[] = [];
  const instances = addresses.map((address) => {
    const exchange = { connects: async () => !dead.includes(address) };
    return { address, exchange } as unknown as ExchangeInstance;
  });
  const log = createLogger('test', 'warn', { write: (line) => void lines.push(line) });
  return { reach: createReach({ instances: () => instances, timeoutMs: 1_000, log }), lines };
}

test('instances are called in turn', async () => {
  const { reach } = reaching(['a', 'b']);
  const called: string[] = [];
  for (let i = 0; i < 4; i++) await reach('it', async ({ address }) => called.push(address));
  assert.deepEqual(called, ['a', 'b', 'a', 'b']);
});

test('what one cannot do now the next does, and the log says so; for a while that one comes last', async () => {
  const { reach, lines } = reaching(['a', 'b']);
  const called: string[] = [];
  const work = async ({ address }: ExchangeInstance) => {
    called.push(address);
    if (address === 'a') throw away();
    return address;
  };
  for (let i = 0; i < 3; i++) assert.equal(await reach('an answer', work, { about: 'x/record@1' }), 'b');
  assert.deepEqual(called, ['a', 'b', 'b', 'b']);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /"instance":"a".*an answer not had here; the next is asked/);
  // Of another record type it was not told.
  await reach('an answer', async ({ address }) => called.push(address), { about: 'x/other@1' });
  await reach('an answer', async ({ address }) => called.push(address), { about: 'x/other@1' });
  assert.deepEqual(called.slice(4).toSorted(), ['a', 'b']);
});

test('one that cannot be connected to is passed over, and what another said of it is told', async () => {
  const { reach } = reaching(['dead', 'a', 'gone'], ['dead']);
  const called: string[] = [];
  const work = async ({ address }: ExchangeInstance): Promise<never> => {
    called.push(address);
    throw address === 'a' ? away() : lost();
  };
  await assert.rejects(reach('it', work), { code: 'provider-away' });
  assert.deepEqual(called, ['a', 'gone']);
});

test('a refusal, and a question whose time is over, is put to no other', async () => {
  const { reach } = reaching(['a', 'b']);
  let calls = 0;
  for (const [kind, code] of [
    ['forbidden', 'no-agreement'],
    ['timeout', 'provider-slow'],
    ['circuit-open', 'provider-circuit-open'],
    ['data-loss', 'answer-invalid'],
  ] as const) {
    const work = async () => {
      calls += 1;
      throw new DomainError(kind, code, 'no', { party: 'agency:x' });
    };
    await assert.rejects(reach('it', work), { code });
  }
  assert.equal(calls, 4);
});

test('what is to be done once is begun elsewhere only when it was not begun', async () => {
  const { reach } = reaching(['dead', 'a', 'b'], ['dead']);
  const called: string[] = [];
  const work = async ({ address }: ExchangeInstance): Promise<never> => {
    called.push(address);
    throw lost();
  };
  await assert.rejects(reach('it', work, { once: true }), { code: 'transport-unavailable' });
  assert.deepEqual(called, ['a']);
});
