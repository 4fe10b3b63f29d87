import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readPassport } from './document.ts';
import { fieldsOf, type Part, parts, write } from './parts.ts';

const text = `title: { uz-Latn: Oʻqish, kaa: Oqıw, ru: Учёба, en: Study }
summary: { uz-Latn: Uz, uz-Cyrl: Уз, kaa: Ka, ru: Ру, en: En }
steps:
  - { uz-Latn: Bir, kaa: Bir, ru: Раз, en: One } # first
  - { uz-Latn: Ikki, kaa: Eki, ru: Два, en: Two }
fee: { amount: 30000, basis: rules, reductions: [{ code: a }] }
clock: { decide: 5 working days, basis: rules }
offices: [one, two]
`;
const after = (part: Part, change: (form: URLSearchParams) => void, from = text) => {
  const passport = readPassport(from);
  assert.ok(passport);
  const form = fieldsOf(part, passport);
  change(form);
  write(part, form, passport);
  return passport.text();
};

test('a form that is sent as it was shown changes nothing', () => {
  for (const part of parts)
    assert.equal(
      after(part, () => undefined),
      text,
      part,
    );
});

test('texts are written in each language; Cyrillic Uzbek only where it was written', () => {
  const title = parse(after('title', (form) => form.set('title.ru', ' Учёба: справка\r\n'))).title;
  assert.deepEqual(title, { 'uz-Latn': 'Oʻqish', kaa: 'Oqıw', ru: 'Учёба: справка', en: 'Study' });
  assert.equal(parse(after('summary', (form) => form.set('summary.uz-Cyrl', 'Янги'))).summary['uz-Cyrl'], 'Янги');
  assert.equal(parse(after('title', (form) => form.set('title.uz-Cyrl', 'Янги'))).title['uz-Cyrl'], undefined);
  assert.deepEqual(parse(after('description', (form) => form.set('description.en', 'A\r\n\r\nB'))).description, {
    en: 'A\n\nB',
  });
  const emptied = after('summary', (form) => {
    for (const key of [...form.keys()]) form.delete(key);
  });
  assert.equal(parse(emptied).summary, undefined);
});

test('steps are changed, added behind the others and taken away', () => {
  const added = after('steps', (form) => {
    form.set('shown', '4');
    form.set('steps.3.en', 'Three');
  });
  assert.deepEqual(parse(added).steps[2], { en: 'Three' });
  assert.match(added, /# first/);
  const fewer = after('steps', (form) => {
    for (const key of [...form.keys()].filter((key) => key.startsWith('steps.0.'))) form.delete(key);
    form.set('steps.1.en', 'Only');
  });
  assert.deepEqual(parse(fewer).steps, [{ 'uz-Latn': 'Ikki', kaa: 'Eki', ru: 'Два', en: 'Only' }]);
  const begun = after('steps', (form) => form.set('steps.0.en', 'One'), 'id: a\n');
  assert.deepEqual(parse(begun).steps, [{ en: 'One' }]);
});

test('fee, term and offices', () => {
  const fee = parse(after('fee', (form) => form.set('fee.amount', '34 000'))).fee;
  assert.deepEqual(fee, { amount: 34_000, basis: 'rules', reductions: [{ code: 'a' }] });
  assert.equal(parse(after('fee', (form) => form.set('fee.kind', 'none'))).fee, 'none');
  assert.equal(parse(after('fee', (form) => form.set('fee.amount', 'much'))).fee.amount, 'much');
  const clock = parse(after('clock', (form) => form.set('clock.decide', '10 days'))).clock;
  assert.deepEqual(clock, { decide: '10 days', basis: 'rules' });
  assert.equal(parse(after('offices', (form) => form.set('offices.kind', 'all'))).offices, 'all');
});
