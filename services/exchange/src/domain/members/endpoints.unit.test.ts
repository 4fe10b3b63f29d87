import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEndpoint, removeEndpoint } from './endpoints.ts';
import { evolve } from './evolve.ts';
import { type Certificate, emptyRegister, type Register } from './register.ts';

const connection: Certificate = {
  ...{ member: 'm', use: 'connection', fingerprint: 'f', keyDigest: 'k', serial: '1', pem: '' },
  ...{ from: '2020-01-01T00:00:00Z', until: '2999-01-01T00:00:00Z' },
};
const stamp = { who: 'o', at: '2026-01-01T00:00:00Z' };

function registered(): Register {
  const register = emptyRegister();
  evolve(register, { type: 'registered', certificates: [connection], ...stamp });
  return register;
}

const add = (register: Register, address: string, ...records: string[]) =>
  evolve(register, { ...addEndpoint(register, 'm', address, records), ...stamp });

test('endpoints are entered, entered anew with other record types, and removed', () => {
  const register = registered();
  add(register, 'host:1', 'm/b@1', 'm/a@1', 'm/a@1');
  add(register, '[::1]:2', 'm/a@1');
  add(register, 'host:1', 'm/c@1');
  evolve(register, { ...removeEndpoint(register, 'm', '[::1]:2'), ...stamp });
  assert.deepEqual(register.members.get('m')?.endpoints, [{ address: 'host:1', recordTypes: ['m/c@1'] }]);
  assert.throws(() => removeEndpoint(register, 'm', '[::1]:2'), { code: 'endpoint-unknown' });
});

test('only of a member with a certificate in force, at an address, for its own record types, and not too many', () => {
  const register = registered();
  assert.throws(() => addEndpoint(register, 'n', 'host:1', ['n/a@1']), { code: 'member-unknown' });
  for (const address of ['', 'host', 'host:0', 'host:70000', 'http://host:1', 'a b:1', '169.254.169.254:80/x']) {
    assert.throws(() => addEndpoint(register, 'm', address, ['m/a@1']), { code: 'address-invalid' }, address);
  }
  for (const records of [[], ['n/a@1'], ['m/a'], ['m/a@0']]) {
    assert.throws(() => addEndpoint(register, 'm', 'host:1', records), { code: 'record-types-wrong' });
  }
  for (let port = 1; port <= 8; port++) add(register, `host:${port}`, 'm/a@1');
  assert.throws(() => addEndpoint(register, 'm', 'host:9', ['m/a@1']), { code: 'endpoints-exhausted' });
  add(register, 'host:8', 'm/b@1');
  evolve(register, { type: 'revoked', fingerprint: 'f', reason: 'lost', ...stamp });
  assert.throws(() => addEndpoint(register, 'm', 'host:1', ['m/a@1']), { code: 'member-unknown' });
  assert.equal(removeEndpoint(register, 'm', 'host:1').type, 'endpoint-removed');
});
