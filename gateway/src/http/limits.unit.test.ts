import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey } from './limits.ts';

test('an IPv4 address counts for itself', () => {
  assert.equal(addressKey('203.0.113.7'), '203.0.113.7');
  assert.equal(addressKey('::ffff:203.0.113.7'), '::ffff:203.0.113.7');
});

test('addresses of one IPv6 network count together, others do not', () => {
  assert.equal(addressKey('2001:db8:1:2:aaaa::1'), addressKey('2001:db8:1:2:bbbb:cccc:dddd:2'));
  assert.equal(addressKey('2001:db8::1'), '2001:db8:0:0::/64');
  assert.notEqual(addressKey('2001:db8:1:2::1'), addressKey('2001:db8:1:3::1'));
});
