import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLogger } from '@darcha/kit/log.ts';
import { applicationIn, passportOf, statuses } from '../../test/samples.ts';
import type { Registers } from '../remote/registers.ts';
import { erasureOf } from './erasing.ts';

const log = createLogger('intake-test', 'silent');
const application = applicationIn(statuses.issued);
const passport = passportOf('transactional');
const answering = (disputed: Registers['disputed']) => ({ registers: { disputed } as Registers, log });

test('erased only when the exchange says that nothing is disputed', async () => {
  assert.deepEqual(
    await erasureOf(
      answering(async () => [7]),
      application,
      passport,
    ),
    {
      name: 'delay-erasure',
      code: 'access-disputed',
    },
  );
  const away = answering(() => Promise.reject(new Error('away')));
  assert.deepEqual(await erasureOf(away, application, passport), { name: 'delay-erasure', code: 'disputes-unknown' });
  assert.equal(
    (
      await erasureOf(
        answering(async () => []),
        application,
        passport,
      )
    ).name,
    'erase',
  );
  // Nobody is asked in the name of a service that takes no records, so it does not wait for an exchange that is away.
  assert.equal((await erasureOf(away, application, {})).name, 'erase');
});
