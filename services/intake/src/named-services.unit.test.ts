import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { passportOf } from '../test/samples.ts';
import { serviceFaults } from './named-services.ts';

const inForce = async (service: string) => {
  if (service === 'unknown') throw new DomainError('not-found', 'service-unknown', 'There is none.');
  if (service === 'ended') throw new DomainError('wrong-state', 'service-retired', 'It has ended.');
  if (service === 'away') throw new DomainError('unavailable', 'unavailable', 'The catalogue does not answer.');
  return passportOf('transactional');
};

test('services that are named must be there; whether they are nobody knows while the catalogue is away', async () => {
  const faults = await serviceFaults({ inForce }, ['sample', 'unknown', 'ended', 'NOT ONE']);
  assert.deepEqual(
    faults.map(({ path, code }) => [path, code]),
    [['/services/1', 'unknown']],
  );
  const refuse = () => ({ code: 'refused', message: 'Not this one.' });
  assert.deepEqual(
    (await serviceFaults({ inForce }, ['sample', 'ended'], refuse)).map(({ path, code }) => [path, code]),
    [['/services/0', 'refused']],
  );
  await assert.rejects(serviceFaults({ inForce }, ['sample', 'away']), /does not answer/);
});
