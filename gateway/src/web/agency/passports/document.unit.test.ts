import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readPassport } from './document.ts';

const text = `# What stands on top.
id: study
title: { uz-Latn: Oʻqish, ru: Учёба, en: Study } # as the law says

# Two sentences.
summary:
  ru:   odd   # spacing
  en: Short
steps:
  # the first
  - { ru: Раз, en: One }
  - { ru: Два, en: Two }
fee: none # for all
`;

const changed = (change: (passport: NonNullable<ReturnType<typeof readPassport>>) => void, from = text) => {
  const passport = readPassport(from);
  assert.ok(passport);
  change(passport);
  return passport.text();
};

test('what is not changed stays as it was written, comments too', () => {
  assert.equal(
    changed((passport) => passport.set(['title', 'en'], 'Study')),
    text,
  );
  const other = changed((passport) => passport.set(['title', 'en'], 'Studies: a certificate'));
  assert.equal(other, text.replace('en: Study', 'en: "Studies: a certificate"'));
});

test('values are added, taken away and replaced by others of another kind', () => {
  const fee = changed((passport) => passport.set(['fee'], { amount: 30000, basis: 'rules' }));
  assert.deepEqual(parse(fee).fee, { amount: 30000, basis: 'rules' });
  assert.match(fee, /# the first/);
  const fewer = changed((passport) => passport.set(['steps', 0], undefined));
  assert.deepEqual(parse(fewer).steps, [{ ru: 'Два', en: 'Two' }]);
  const described = changed((passport) => passport.set(['description', 'en'], 'Long.\n\nText'));
  assert.equal(parse(described).description.en, 'Long.\n\nText');
  assert.deepEqual(Object.keys(parse(described)), ['id', 'title', 'summary', 'description', 'steps', 'fee']);
  assert.ok(described.startsWith(text.slice(0, text.indexOf('steps:'))));
});

test('what cannot be read is left to be mended as text', () => {
  for (const odd of ['', 'just text', '- a list', 'a: [', '{ id: flow }', '['.repeat(9_000)]) {
    assert.equal(readPassport(odd), undefined);
  }
});

test('one change in a long passport changes nothing else', () => {
  const folder = new URL('../../../../../services/catalogue/content/passports/', import.meta.url);
  const written = readFileSync(new URL('study-archive-certificate/3.yaml', folder), 'utf8');
  const after = changed((passport) => passport.set(['title', 'en'], 'Another: title'), written);
  const wanted = parse(written);
  assert.deepEqual(parse(after), { ...wanted, title: { ...wanted.title, en: 'Another: title' } });
  assert.equal(after.slice(0, after.search(/^title:/m)), written.slice(0, written.search(/^title:/m)));
  assert.ok(after.endsWith(written.slice(written.search(/^summary:/m))));
});

test('a text that refers to nothing, to itself or to very much has no forms', () => {
  const again = (name: string) => `[${Array(9).fill(`*${name}`).join(', ')}]`;
  const bomb = `a: &a [x]\nb: &b ${again('a')}\nc: &c ${again('b')}\ntitle: ${again('c')}\n`;
  for (const refers of ['title: *nothing\n', 'title: &x\n  en: *x\n', bomb]) {
    assert.equal(readPassport(refers), undefined, refers);
  }
});
