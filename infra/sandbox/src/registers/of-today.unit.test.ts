import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '@darcha/identity/people.ts';
import { interiorMinistry } from './interior-ministry.ts';
import { registersOfToday } from './of-today.ts';

test('an agency that runs through midnight in Tashkent answers as of the new day', () => {
  const births = 'interior-ministry/birth@1';
  let now = new Date('2026-11-30T18:59:59Z');
  const registers = registersOfToday(interiorMinistry, () => now);
  const parent = people.find(({ name }) => name === 'malika')?.pin;
  const bornOn = () => {
    const reply = registers(births)({ parent });
    return reply.outcome === 'found' ? reply.record.bornOn : reply.outcome;
  };
  assert.equal(bornOn(), '2026-09-08');
  assert.equal(registers(births), registers(births), 'the registers of one day are filled once');
  now = new Date('2026-11-30T19:00:00Z');
  assert.equal(bornOn(), '2026-10-08');
});
