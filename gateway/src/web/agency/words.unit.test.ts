/** Codes of the contract that pages of an agency say: each has its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContract } from '../../openapi.ts';
import { hasMessage, sayIn } from '../language/messages.ts';
import { reasons } from './offices/special-day.ts';
import { timesFaults } from './offices/times.ts';
import { draftStates, stateColours } from './parts.ts';
import { tellFault } from './passports/draft.ts';
import { parts } from './passports/parts.ts';

interface Schema {
  enum?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}
const { components } = loadContract().document as { components: { schemas: Record<string, Schema> } };

/** The values of a property, within lists too. */
function valuesOf(schema: string, ...path: string[]): string[] {
  const inner = (found: Schema | undefined, name: string) => (found?.items ?? found)?.properties?.[name];
  return path.reduce(inner, components.schemas[schema])?.enum ?? [];
}

test('every state, act and kind that pages of an agency meet is said in words', () => {
  const said: Record<string, readonly string[]> = {
    'passports.state': valuesOf('DraftState'),
    'passports.action': valuesOf('EditorialAction'),
    'passports.part': parts,
    'passports.part-hint': parts,
    'office-hours.fault': timesFaults,
    'office-hours.reason': reasons,
    'exchange.state': valuesOf('AgreementState'),
    'exchange.act': valuesOf('AgreementActKind'),
    'exchange.by': valuesOf('AgreementDeed', 'by'),
    'exchange.scope': valuesOf('AgreementQuotaStanding', 'scope'),
    'exchange.sensitive': valuesOf('Sensitivity'),
    'exchange.use': valuesOf('ExchangeHealth', 'certificates', 'use'),
    'exchange.time-proof': valuesOf('TimeProof', 'state'),
    'exchange.log-state': valuesOf('LogIntegrity', 'state'),
  };
  for (const [name, codes] of Object.entries(said)) {
    assert.ok(codes.length > 0, name);
    for (const code of codes) assert.ok(hasMessage(`${name}.${code}`), `${name}.${code}`);
  }
});

test('a fault is told in the language of the reader, or as English where that can be marked', () => {
  const tell = (code: string) => tellFault({ code, message: 'There is no x.' }, sayIn('ru'), 'ru');
  assert.match(tell('feel-name').text, /FEEL/);
  const { text, english, short } = tell('cycle');
  assert.deepEqual([text, english], ['There is no x.', true]);
  assert.match(short, /по-английски/);
});

test('every state has its colour', () => {
  assert.deepEqual([...draftStates], valuesOf('DraftState'));
  for (const state of [...draftStates, ...valuesOf('AgreementState')]) assert.ok(stateColours[state], state);
});
