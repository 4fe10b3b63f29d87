import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { actingTests } from './acting.ts';
import { provingTests } from './proving.ts';
import { signingTests, witnessed } from './signing.ts';
import { as, key } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;

before(async () => {
  around = await openSurroundings({ 'marriage-registration/2.yaml': witnessed });
});
after(() => around.end());

actingTests(() => around);
provingTests(() => around);
signingTests(() => around);

test('so many drafts may be open and no more, also when they are begun all at once', async () => {
  const limited = around.client(await around.intake({ draftsPerOwner: 3 }));
  const service = 'enforcement-debt-check';
  const creation = (idempotencyKey: string) =>
    as('malika', () => limited.createApplication({ service, idempotencyKey }));
  const keys = Array.from({ length: 12 }, key);
  const begun = await Promise.allSettled(keys.map(creation));
  const kept = begun.flatMap((each, i) => (each.status === 'fulfilled' ? [{ ...each.value, key: keys[i] ?? '' }] : []));
  assert.ok(kept.length <= 3);
  while (kept.length < 3) {
    const another = key();
    kept.push({ ...(await creation(another)), key: another });
  }
  await assert.rejects(creation(key()), (error) => {
    assert.ok(isDomainError(error, 'drafts-too-many'));
    assert.equal(error.kind, 'too-many');
    assert.match(error.message, /3 drafts.*Submit or withdraw one/);
    return true;
  });
  // A repetition of one that was begun is none too many.
  const [first] = kept;
  assert.equal((await creation(first?.key ?? '')).application?.number, first?.application?.number);
  await as('malika', () => limited.withdrawApplication({ number: first?.application?.number ?? '' }));
  await creation(key());
});
