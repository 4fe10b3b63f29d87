/** Every code that services may answer with is said in words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContract } from '../../../openapi.ts';
import { hasMessage, sayIn } from '../../language/messages.ts';
import { verdicts } from './guide.ts';
import { hoursIn } from './opening.ts';
import { audiences, tiers } from './services.ts';

interface Schema {
  enum?: readonly string[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

const { schemas } = loadContract().document.components as { schemas: Record<string, Schema> };

/** Values of a schema, by its name and those of the properties within: "GuideOutcome.verdict". */
function codesOf(path: string): readonly string[] {
  const [name = '', ...properties] = path.split('.');
  const found = properties.reduce<Schema | undefined>(
    (schema, property) => (schema?.items ?? schema)?.properties?.[property],
    schemas[name],
  );
  assert.ok(found?.enum && found.enum.length > 1, path);
  return found.enum;
}

test('every code of the contract that these pages say is a message', () => {
  const said = {
    Tier: ['services.tier', 'services.tier-long'],
    Audience: ['services.audience'],
    Silence: ['services.silence'],
    MandateKind: ['services.representative'],
    'EvidenceRule.consent': ['services.consent'],
    'Event.kind': ['home.kind'],
    'GuideOutcome.verdict': ['guide.verdict', 'guide.verdict-long'],
    'GuideOutcome.papers.needed': ['guide.needed'],
  };
  for (const [path, beginnings] of Object.entries(said)) {
    for (const code of codesOf(path)) {
      for (const beginning of beginnings) assert.ok(hasMessage(`${beginning}.${code}`), `${beginning}.${code}`);
    }
  }
  const given = codesOf('GuideFee.reductions.given').filter((code) => code !== 'no');
  for (const code of given) assert.ok(hasMessage(`guide.given.${code}`), code);
});

test('the codes that can be chosen, and groups of outcomes, are those of the contract', () => {
  assert.deepEqual(tiers.toSorted(), codesOf('Tier').toSorted());
  assert.deepEqual(audiences.toSorted(), codesOf('Audience').toSorted());
  assert.deepEqual(verdicts.toSorted(), codesOf('GuideOutcome.verdict').toSorted());
});

test('opening hours are read out, those of the same days in one line', () => {
  const inEnglish = { say: sayIn('en') };
  assert.deepEqual(hoursIn(['Mo-Fr 09:00-13:00', 'Mo-Fr 14:00-18:00', 'Sa 09:00-14:00'], inEnglish), [
    { days: 'Monday – Friday', times: '09:00–13:00, 14:00–18:00' },
    { days: 'Saturday', times: '09:00–14:00' },
  ]);
  assert.deepEqual(hoursIn(['Mo,We 08:00-12:00'], { say: sayIn('ru') }), [
    { days: 'Понедельник, среда', times: '08:00–12:00' },
  ]);
});
