import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPassport, faultsOfDraft } from '@darcha/catalogue/domain/checking/check-passport.ts';
import { languages } from '@darcha/proto/text.ts';
import schema from '../../../../../proto/passport/passport.schema.json' with { type: 'json' };
import { sayIn } from '../../language/messages.ts';
import { readPassport } from './document.ts';
import { skeletonFor } from './skeleton.ts';

const text = skeletonFor('interior-ministry', sayIn('en'));
const known = { agencies: new Set(['interior-ministry']), offices: new Set<string>(), events: new Set<string>() };
const faultsOf = (written: string) => faultsOfDraft(checkPassport(written, { file: 'draft.yaml', known }).faults);

test('what is wrong with it is only what its author has yet to write', () => {
  const faults = faultsOf(text);
  const [id, ...texts] = faults.map(({ code, path }) => `${path} ${code}`);
  assert.equal(id, '/id code');
  const places = ['/title', '/summary', '/basis/law/title', '/steps/0'];
  const expected = places.flatMap((place) => ['uz-Latn', 'kaa', 'ru', 'en'].map((one) => `${place}/${one} empty`));
  assert.deepEqual(texts, expected);
});

test('its notes are in the language of the reader, and nothing else is another', () => {
  const withoutNotes = (written: string) => written.replaceAll(/^ *#.*\n/gm, '');
  const all = languages.map((language) => skeletonFor('interior-ministry', sayIn(language)));
  for (const one of all) {
    assert.equal(withoutNotes(one), withoutNotes(text));
    assert.match(one, /# informational: .*\n# interactive: .*\n# transactional: /);
    assert.match(one, /^# .*none.*\{ amount: 100000, basis: law \}/m);
  }
  assert.equal(new Set(all).size, languages.length);
});

test('with that written it is sound', () => {
  const written = text.replace('id: ""', 'id: dormitory-place').replaceAll('""', 'Words');
  assert.deepEqual(faultsOf(written), []);
});

test('it has all a passport must have but what the publication gives, and can be changed by the forms', () => {
  const passport = readPassport(text);
  assert.ok(passport);
  const given = ['version', 'published'];
  for (const name of schema.required) assert.equal(passport.get([name]) === undefined, given.includes(name), name);
});
