import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Audience } from '@darcha/proto/gen/darcha/catalogue/v1/Audience.ts';
import { Tier } from '@darcha/proto/gen/darcha/catalogue/v1/Tier.ts';
import { Verdict } from '@darcha/proto/gen/darcha/exchange/v1/Verdict.ts';
import { Action } from '@darcha/proto/gen/darcha/intake/v1/Action.ts';
import { EvidenceState } from '@darcha/proto/gen/darcha/intake/v1/EvidenceState.ts';
import { Outcome } from '@darcha/proto/gen/darcha/intake/v1/Outcome.ts';
import { State } from '@darcha/proto/gen/darcha/intake/v1/State.ts';
import { contract } from '../../../test/support/contract.ts';
import { enumOf, wordOf } from './words.ts';

const schemas = (
  contract.document.components as {
    schemas: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[] }> }>;
  }
).schemas;

const tables: [string, Record<string, string>, string[] | undefined][] = [
  ['TIER', Tier, schemas.Tier?.enum],
  ['AUDIENCE', Audience, schemas.Audience?.enum],
  ['STATE', State, schemas.State?.enum],
  ['ACTION', Action, schemas.Action?.enum],
  ['EVIDENCE_STATE', EvidenceState, schemas.Evidence?.properties?.state?.enum],
  ['OUTCOME', Outcome, schemas.Decision?.properties?.outcome?.enum],
  ['VERDICT', Verdict, schemas.AccessVerdict?.enum],
];

for (const [prefix, values, published] of tables) {
  test(`${prefix}: every value of the services' contract is a word of the API, and back`, () => {
    const words = Object.values(values).map((value) => wordOf(value, prefix));
    assert.deepEqual(words.filter((word) => word !== undefined).sort(), [...(published ?? [])].sort());
    for (const value of Object.values(values)) assert.equal(enumOf(values, prefix, wordOf(value, prefix)), value);
  });
}

test('a word of no contract is a mistake of ours', () => {
  assert.throws(() => enumOf(Tier, 'TIER', 'best'), /TIER_BEST/);
});
