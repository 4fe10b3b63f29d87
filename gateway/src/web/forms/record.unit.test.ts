import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { formatsIn } from '../language/formats.ts';
import { sayIn } from '../language/messages.ts';
import type { Visit } from '../page.ts';
import { type RecordType, recordRows } from './record.ts';

const type: RecordType = {
  title: 'Record of registered residence',
  providerName: 'Ministry of Internal Affairs',
  fields: new Map([['region', 'Region of residence']]),
  questions: { properties: { since: { type: 'string', format: 'date' } } },
};
const record = { region: 'UZ-FA', since: '2026-10-20' };

const rowsWith = (ask: () => Promise<unknown>) =>
  recordRows(record, type, { ask, say: sayIn('en'), format: formatsIn('en') } as unknown as Visit);

test('a place is said by its name, and what has no title by that of its field', async () => {
  const rows = await rowsWith(async () => ({ body: { items: [{ code: 'UZ-FA', name: 'Fergana region' }] } }));
  assert.deepEqual(rows, [
    { field: 'region', title: 'Region of residence', words: ['Fergana region'] },
    { field: 'since', title: 'since', words: ['20 October 2026'] },
  ]);
});

test('while nobody tells the names of places a record is shown with their codes', async () => {
  const rows = await rowsWith(() => Promise.reject(new DomainError('unavailable', 'service-unavailable', 'away')));
  assert.deepEqual(rows[0]?.words, ['UZ-FA']);
});
