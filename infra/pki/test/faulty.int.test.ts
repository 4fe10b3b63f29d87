import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Fault, issueFaultyMember } from '../src/faulty.ts';
import { ensurePki, exchangeServerPaths, memberPaths } from '../src/pki.ts';
import { freshDirectory, shakeHands } from './support.ts';

const environment = 'test';
const code = 'cadastre';
const reasons: Record<Fault, RegExp> = {
  expired: /^server refused: CERT_HAS_EXPIRED$/,
  'not-yet-valid': /^server refused: CERT_NOT_YET_VALID$/,
  'server-only': /^server refused: INVALID_PURPOSE$/,
  'foreign-authority': /^server refused: /,
};

test('each faulty certificate is refused by the exchange’s end, and the member’s own is left alone', async (t) => {
  const directory = freshDirectory(t);
  await ensurePki({ directory, environment, services: [], members: [code] });
  const exchange = exchangeServerPaths(directory);
  const own = memberPaths(directory, code).connection;
  const before = readFileSync(own.certificate, 'utf8');
  for (const fault of Object.keys(reasons) as Fault[]) {
    const faulty = await issueFaultyMember({
      directory,
      environment,
      code,
      fault,
      output: join(directory, 'x', fault),
    });
    assert.match(await shakeHands(exchange, faulty.connection, exchange.authority), reasons[fault], fault);
  }
  assert.equal(readFileSync(own.certificate, 'utf8'), before);
  assert.match(await shakeHands(exchange, own, exchange.authority), /darcha:member:cadastre/);
});

test('it refuses production, and asks for the authority first', async (t) => {
  const directory = freshDirectory(t);
  const order = { directory, code, fault: 'expired', output: join(directory, 'x') } as const;
  await assert.rejects(issueFaultyMember({ ...order, environment: 'production' }), /does not work in production/);
  await assert.rejects(issueFaultyMember({ ...order, environment }), /call ensurePki first/);
});
