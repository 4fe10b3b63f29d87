import assert from 'node:assert/strict';
import { test } from 'node:test';
import passport from '../../../../../proto/passport/passport.schema.json' with { type: 'json' };
import * as shapes from '../checking/reference-shapes.ts';
import { client } from '../programs/check-clients.ts';
import { releaseFile } from '../publishing/release.ts';
import { compilerOf, holdToStandard } from './json-schema.ts';

test('every schema of this code is one by the standard', () => {
  const { createShapeChecker: _, ...lists } = shapes;
  for (const [name, schema] of Object.entries({ passport, client, releaseFile, ...lists })) {
    assert.doesNotThrow(() => holdToStandard(schema), name);
  }
});

test('what is no schema by the standard is refused, and nothing is kept of what is one', () => {
  assert.throws(() => holdToStandard({ type: 'strin' }), /schema is invalid: data\/type must be/);
  assert.throws(() => holdToStandard({ items: { maxLength: -1 } }), /schema is invalid: data\/items\/maxLength/);
  assert.throws(() => holdToStandard({ $schema: 'https://example.uz/other' }), /no schema with key or ref/);
  for (const type of ['string', 'integer']) holdToStandard({ $id: 'https://example.uz/one', type });
});

test('a compiler knows the standard formats', () => {
  const isDay = compilerOf({ strict: true }).compile({ type: 'string', format: 'date' });
  assert.deepEqual([isDay('2026-02-28'), isDay('2026-02-30')], [true, false]);
});
