/** Content found sound is remembered; whatever changes is looked at anew. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readCheckedContent } from '../src/checked-content.ts';
import { readContent } from '../src/content.ts';
import { Surroundings } from './support/running.ts';
import { change } from './support/sample.ts';

const surroundings = new Surroundings();
const cache = join(surroundings.directory, 'cache');
const kept = () => readdirSync(join(cache, 'content'));

before(() => surroundings.write());
after(() => surroundings.close());

test('what is remembered is what was read, wherever the content stands', async () => {
  const first = await readCheckedContent(surroundings.content, cache);
  assert.deepEqual(first, await readContent(surroundings.content));
  assert.equal(kept().length, 1);
  assert.deepEqual(await readCheckedContent(surroundings.content, cache), first);
});

test('a damaged memory is not believed', async () => {
  const [name = ''] = kept();
  writeFileSync(join(cache, 'content', name), readFileSync(join(cache, 'content', name)).subarray(0, 100));
  assert.deepEqual(await readCheckedContent(surroundings.content, cache), await readContent(surroundings.content));
});

test('a change is looked at, and content with faults is not remembered', async () => {
  const faulty = change('authority: interior-ministry', 'authority: nobody');
  await mkdir(cache, { recursive: true });
  await surroundings.write({ 'passports/residence-letter/1.yaml': faulty });
  for (let time = 0; time < 2; time++) {
    const { faults } = await readCheckedContent(surroundings.content, cache);
    assert.notEqual(faults.length, 0);
  }
  assert.equal(kept().length, 1);
});
