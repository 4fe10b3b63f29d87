import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import { type CatalogueClient, createPassports } from './passports.ts';

/** A catalogue that has versions of every service, and none of them in force. */
const begin = async (details: Record<string, string>) => {
  const getService = async () => {
    throw new DomainError('not-found', 'version-unknown', 'No version is in force now.', { details });
  };
  const refused = await createPassports({ getService } as unknown as CatalogueClient)
    .inForce('visit-letter', 0)
    .catch((error: unknown) => error);
  assert.ok(isDomainError(refused, 'service-retired'));
  return [refused.message, refused.details];
};

test('a service that has ended or not begun says so, and since when', async () => {
  const ended = { ended: '2026-02-01' };
  assert.deepEqual(await begin({ ...ended, versions: '1' }), [
    'The service ended on 2026-02-01 and can no longer be applied for.',
    ended,
  ]);
  const begins = { begins: '2026-12-01' };
  assert.deepEqual(await begin(begins), ['The service cannot be applied for yet. It begins on 2026-12-01.', begins]);
  assert.match(String((await begin({ ...ended, ...begins }))[0]), /ended on 2026-02-01.*begins on 2026-12-01/);
});

test('a service nobody knows is unknown', async () => {
  const getService = async () => {
    throw new DomainError('not-found', 'service-unknown', 'There is no service "moon".');
  };
  const passports = createPassports({ getService } as unknown as CatalogueClient);
  await assert.rejects(passports.inForce('moon', 0), (error) => isDomainError(error, 'service-unknown'));
});
