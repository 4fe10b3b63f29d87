/** Codes of services that these pages say: each has its words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { hasMessage } from '../../language/messages.ts';

interface Schema {
  enum?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  allOf?: readonly Schema[];
}

const file = new URL('../../../../gen/openapi.json', import.meta.url);
const { components } = JSON.parse(readFileSync(file, 'utf8')) as { components: { schemas: Record<string, Schema> } };

/** The values of an enumeration of the contract, at a path of properties below a schema. */
function valuesOf(name: string, ...path: readonly string[]): readonly string[] {
  let schema = components.schemas[name] ?? {};
  for (const member of path) schema = (schema.items ?? schema).properties?.[member] ?? {};
  return (schema.items ?? schema).enum ?? [];
}

const spoken: readonly [beginning: string, values: readonly string[]][] = [
  ['follow.state', valuesOf('State')],
  ['follow.bundle-state', valuesOf('BundleState')],
  ['follow.part-state', valuesOf('ApplicationPart', 'state')],
  ['follow.part-outcome', valuesOf('PartOutcome')],
  ['follow.signing.ended', valuesOf('Signing', 'endedBy')],
  ['results.collected-by', valuesOf('Collection', 'collectedBy')],
  ['me.verdict', valuesOf('AccessVerdict')],
  ['me.dispute-state', valuesOf('DisputeState')],
  ['mandates.state', valuesOf('Mandate', 'state')],
  ['mandates.kind', valuesOf('MandateKind')],
  ['mandates.power', valuesOf('MandatePower')],
  ['mandates.power-hint', valuesOf('MandatePower')],
  ['mandates.side', valuesOf('MandateSide')],
  ['mandates.act', valuesOf('Mandate', 'acts', 'act')],
  ['mandates.by', valuesOf('Mandate', 'acts', 'by')],
];

suite('words for codes', () => {
  for (const [beginning, values] of spoken) {
    test(`every ${beginning} of the contract has its words`, () => {
      assert.ok(values.length > 1);
      assert.deepEqual(
        values.filter((value) => !hasMessage(`${beginning}.${value}`)),
        [],
      );
    });
  }

  test('everybody who can take part has a name', () => {
    const parties = ['portal', 'service', 'applicant', 'representative', 'co-signer', 'register', 'you'];
    for (const party of parties) assert.ok(hasMessage(`follow.party.${party}`), party);
  });
});
