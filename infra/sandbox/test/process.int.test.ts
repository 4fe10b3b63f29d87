import assert from 'node:assert/strict';
import { once } from 'node:events';
import { before, test } from 'node:test';
import { ensurePki, memberPaths } from '@darcha/pki/pki.ts';
import { agencyProcess, freshDirectory } from './support.ts';

const pki = freshDirectory();
/** Nothing listens there: the discard port. */
const nowhere = 'localhost:9';

before(() =>
  ensurePki({ directory: pki, environment: 'test', services: [], members: ['portal', 'interior-ministry'] }),
);

test('an agency that waits for the exchange stops on SIGTERM', async () => {
  const agency = agencyProcess(pki, ['interior-ministry'], nowhere);
  await once(agency.child.stdout ?? agency.child, 'data');
  await agency.stop();
  assert.equal(agency.child.exitCode, 0);
});

test('in production it does not start and says why', async () => {
  const agency = agencyProcess(pki, ['interior-ministry'], nowhere, { DARCHA_ENVIRONMENT: 'production' });
  await agency.ended;
  assert.match(agency.written(), /sandbox.*invented.*connect the real agency/);
  assert.equal(agency.child.exitCode, 1);
});

test('with the signing key of another member it does not start and says why', async () => {
  const { certificate, key } = memberPaths(pki, 'portal').signing;
  const changes = { DARCHA_MEMBER_SIGNING_CERTIFICATE: certificate, DARCHA_MEMBER_SIGNING_KEY: key };
  const agency = agencyProcess(pki, ['interior-ministry'], nowhere, changes);
  await agency.ended;
  assert.match(agency.written(), /not issued to .*interior-ministry/);
  assert.equal(agency.child.exitCode, 1);
});
