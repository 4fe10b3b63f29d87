/** What these pages say of codes and cookies is all there is of them. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContract } from '../../openapi.ts';
import { hasMessage, sayIn } from '../language/messages.ts';
import { sorted } from './durations.ts';
import { takenIn } from './figures.ts';
import { lastCountedDay, nextDay } from './questions.ts';
import { cookies } from './statements.ts';

interface Schema {
  enum?: readonly string[];
  items?: Schema;
  required?: readonly string[];
  properties?: Record<string, Schema>;
}

const { schemas } = loadContract().document.components as { schemas: Record<string, Schema> };

/** The schema at "ExchangeStatistics.rows.verdict". */
function schemaAt(path: string): Schema {
  const [name = '', ...properties] = path.split('.');
  const found = properties.reduce<Schema | undefined>(
    (schema, property) => (schema?.items ?? schema)?.properties?.[property],
    schemas[name],
  );
  assert.ok(found, path);
  return found;
}

test('every code of the contract that these pages say is a message', () => {
  const said = {
    PartState: 'status.state',
    'Readiness.status': 'status.overall',
    'LogIntegrity.state': 'log.state',
    'TimeProof.state': 'log.time-state',
    'Verification.verdict': 'verify-result.verdict',
    'ExchangeStatistics.rows.verdict': 'figures.outcome',
  };
  for (const [path, beginning] of Object.entries(said)) {
    const { enum: codes = [] } = schemaAt(path);
    assert.ok(codes.length > 1, path);
    for (const code of codes) assert.ok(hasMessage(`${beginning}.${code}`), `${beginning}.${code}`);
  }
  for (const part of schemaAt('Readiness.parts').required ?? []) {
    for (const key of [`status.part.${part}`, `status.meanwhile.${part}`]) assert.ok(hasMessage(key), key);
  }
});

test('the page on privacy names every cookie that is set', () => {
  const web = fileURLToPath(new URL('..', import.meta.url));
  const sources = globSync('**/*.ts', { cwd: web }).filter((file) => !/\.test\.ts$|statements\.ts$/.test(file));
  const set = sources.flatMap((file) => [
    ...readFileSync(`${web}${file}`, 'utf8').matchAll(/'(__Host-[a-z][a-z-]*)'/g),
  ]);
  const names = new Set(set.map(([, name]) => name));
  assert.deepEqual(names, new Set(cookies.map(({ name }) => name)));
});

test('how long something took is never told as less than it was', () => {
  const say = sayIn('en');
  assert.deepEqual(
    [20, 60, 7_199, 7_200, 7_201, 172_799, 172_801].map((seconds) => takenIn(seconds, say)),
    ['1 minute', '1 minute', '2 hours', '2 hours', '3 hours', '2 days', '3 days'],
  );
});

test('services of which too little is known come last', () => {
  const of = (id: string, medianSeconds: number | undefined) => {
    return { id, title: id, term: undefined, count: medianSeconds, medianSeconds, ninetiethSeconds: medianSeconds };
  };
  const list = [of('b', undefined), of('a', 5), of('c', 9), of('d', 5)];
  assert.deepEqual(
    sorted(list, 'median', 'en').map(({ id }) => id),
    ['c', 'a', 'd', 'b'],
  );
  assert.deepEqual(
    sorted(list, 'title', 'en').map(({ id }) => id),
    ['a', 'b', 'c', 'd'],
  );
});

test('the last day that is counted is that of Tashkent, a few minutes after its end', () => {
  assert.equal(lastCountedDay(new Date('2026-11-22T19:05:00Z')), '2026-11-21');
  assert.equal(lastCountedDay(new Date('2026-11-22T19:15:00Z')), '2026-11-22');
  assert.equal(nextDay('2026-03-01', -1), '2026-02-28');
});
