import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError, type ErrorKind } from '@darcha/kit/errors.ts';
import { compare } from './compare.ts';
import { unlessAway } from './unless-away.ts';

const failed = (kind: ErrorKind) => Promise.reject(new DomainError(kind, kind, 'It failed.'));
const root = Buffer.alloc(32).toString('base64');
const note = (size: number) => `log.example/log\n${size}\n${root}\n\n— log.example/log AAAA\n`;
const log = (proof: () => Promise<never>) => ({ getConsistencyProof: proof });

test('only an exchange that is away is taken for one', async () => {
  for (const kind of ['unavailable', 'timeout', 'circuit-open'] as const) {
    assert.equal(await unlessAway(failed(kind), 'away'), 'away');
  }
  for (const kind of ['internal', 'data-loss', 'forbidden', 'not-found'] as const) {
    await assert.rejects(unlessAway(failed(kind), 'away'), { kind });
  }
  await assert.rejects(unlessAway(Promise.reject(new TypeError('a fault')), 'away'), TypeError);
});

test('a proof nobody has is skipped, a fault of the exchange is told', async () => {
  const other = { checkpoint: note(7) };
  const compared = (kind: ErrorKind) =>
    compare(
      note(5),
      other,
      'log.example/log+00000000+AAAA',
      log(() => failed(kind)),
    );
  for (const kind of ['unavailable', 'not-found', 'invalid'] as const) {
    assert.partialDeepStrictEqual(await compared(kind), { outcome: 'skipped', code: 'proof-absent' });
  }
  await assert.rejects(compared('data-loss'), { kind: 'data-loss' });
});
