/** Codes of the contract that pages of the desk say: each has its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContract } from '../../openapi.ts';
import { hasMessage } from '../language/messages.ts';
import { steps } from './steps.ts';

test('each key does one thing', () => {
  const letters = ['j', 'k', 'n', 'c', ...steps.flatMap(({ key = [] }) => key)];
  assert.equal(new Set(letters).size, letters.length);
});

interface Schema {
  enum?: string[];
  properties?: Record<string, Schema>;
}
const { components } = loadContract().document as { components: { schemas: Record<string, Schema> } };
const valuesOf = (schema: string, property?: string) => {
  const found = components.schemas[schema];
  return (property ? found?.properties?.[property] : found)?.enum ?? [];
};

test('every state, outcome and kind an official may meet is said in words', () => {
  const said: Record<string, string[]> = {
    state: valuesOf('State'),
    record: valuesOf('Evidence', 'state'),
    mandate: valuesOf('MandateKind'),
    outcome: valuesOf('Decision', 'outcome'),
    part: [...valuesOf('ApplicationPart', 'state'), ...valuesOf('PartOutcome')],
    'opinion-state': valuesOf('Opinion', 'state'),
    proposal: valuesOf('PartOutcome'),
    messages: valuesOf('LetterMessage', 'from'),
    by: ['rules', 'official', 'silence'],
  };
  for (const [name, codes] of Object.entries(said)) {
    assert.ok(codes.length > 0, name);
    for (const code of codes) assert.ok(hasMessage(`desk.${name}.${code}`), `desk.${name}.${code}`);
  }
});
