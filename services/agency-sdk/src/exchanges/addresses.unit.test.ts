import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behind, readAddresses } from './addresses.ts';

test('addresses are taken apart, each once; one that is none is told', () => {
  assert.deepEqual(readAddresses('a:1, b:2,a:1,[::1]:3'), ['a:1', 'b:2', '[::1]:3']);
  for (const wrong of ['', 'a', 'a:1,', 'a:70000', 'http://a:1']) {
    assert.throws(() => readAddresses(wrong), /must be "host:port"/, wrong);
  }
});

const found = (...addresses: string[]) =>
  behind('exchange.example:8443', async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  );

test('a name of several machines stands for each of them', async () => {
  assert.deepEqual(await found('192.0.2.1', '192.0.2.2'), ['192.0.2.1:8443', '192.0.2.2:8443']);
  assert.deepEqual(await found('2001:db8::1', '2001:db8::2'), ['[2001:db8::1]:8443', '[2001:db8::2]:8443']);
  const both = await found('192.0.2.1', '2001:db8::1', '192.0.2.2', '2001:db8::2');
  assert.deepEqual(both, ['192.0.2.1:8443', '192.0.2.2:8443']);
});

test('a name of one machine, or one that cannot be resolved now, stays a name; an address stays one', async () => {
  assert.deepEqual(await found('127.0.0.1', '::1'), ['exchange.example:8443']);
  assert.deepEqual(await found(), ['exchange.example:8443']);
  const failing = async () => Promise.reject(new Error('no such name'));
  assert.deepEqual(await behind('exchange.example:8443', failing), ['exchange.example:8443']);
  assert.deepEqual(await behind('127.0.0.1:8443'), ['127.0.0.1:8443']);
  assert.deepEqual(await behind('[::1]:8443'), ['[::1]:8443']);
});
