import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Request } from 'express';
import { loadContract } from '../openapi.ts';
import { createChecks } from './findings.ts';
import { readParameters } from './parameters.ts';

const contract = loadContract();
const checks = createChecks(contract);

function check(id: string, given: { query?: object; params?: object; headers?: object; body?: unknown }) {
  const operation = contract.operations.find((one) => one.id === id);
  assert.ok(operation, id);
  const request = { query: {}, params: {}, headers: {}, ...given } as unknown as Request;
  const found = checks(operation, readParameters(contract, operation))(request);
  return { found: found.map(({ path, code }) => `${path} ${code}`), request };
}

const key = { 'idempotency-key': 'key-12345678' };
const json = { ...key, 'content-type': 'application/json' };

test('a number is text in an address and a number in a body', () => {
  const { found, request } = check('listServices', { query: { size: '7', free: 'true' } });
  assert.deepEqual([found, request.query], [[], { size: 7, free: true }]);
  const sent = (serviceVersion: unknown) =>
    check('createApplication', { headers: json, body: { service: 'a', serviceVersion } }).found;
  assert.deepEqual(sent(1), []);
  assert.deepEqual(sent('1'), ['/body/serviceVersion type']);
});

test('what a query leaves out has its usual value', () => {
  assert.deepEqual(check('listServices', {}).request.query, { size: 20 });
});

test('names of headers are compared as node gives them, and headers of no concern pass', () => {
  assert.deepEqual(check('createApplication', { headers: json, body: { service: 'a' } }).found, []);
  assert.deepEqual(
    check('createApplication', { headers: { ...json, ...{ 'idempotency-key': 'a' } }, body: { service: 'a' } }).found,
    ['/headers/idempotency-key minLength'],
  );
  assert.deepEqual(check('getIndex', { headers: { cookie: 'a=b' } }).found, []);
});

test('references within references are held to', () => {
  const given = { headers: json, body: { services: ['Not a code'] } };
  assert.deepEqual(check('askGuide', given).found, ['/body/services/0 pattern']);
});

test('a body of a type the contract does not have passes for none', () => {
  assert.throws(() => check('createApplication', { headers: key, body: { service: 'a' } }), /createApplication/);
});

test('names every object has are no parameters', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    assert.deepEqual(check('getIndex', { query: Object.fromEntries([[name, 'x']]) }).found, [`/query/${name} unknown`]);
  }
});
