import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeel } from './feel.ts';

// biome-ignore format: a table
const endless: [expression: string, cause: RegExp][] = [
  ['for i in 1..1000000000 return i', /range of more than/],
  ['count([1..1000000000])', /range of more than/],
  ['for i in [[1..1000000000]][1] return i', /range of more than/],
  ['for i in 1..form.n return i', /ends are not written as numbers/],
  ['for a in x, b in x, c in x, d in x return d', /loops/],
  ['some a in x[y > 1] satisfies count(x[y > 2][z > 3]) > 1', /loops/],
  ['for i in 1..9 return partial', /partial/],
  ['{f: function(n) n + 1}.f(1)', /calls a value|defines a function/],
  ['for f in [matches] return f(form.a, "a+")', /calls a value/],
  ['{a: "xx", b: a + a, c: b + b}.c', /another entry/],
  ['[1][{a: "x", b: a + a}.b = "x"]', /another entry/],
  ['matches(form.a, "^(a+)+$")', /repeats/],
  ['split(form.a, ".*")', /repeats/],
  ['matches(form.a, form.b)', /written as a text/],
  ['replace(replace(replace(form.a, "a", "aa"), "a", "aa"), "a", "aa")', /too often/],
  [`${'('.repeat(30)}1${')'.repeat(30)}`, /too deeply/],
  ['['.repeat(2_000), /too deeply/],
  [`1${' + 1'.repeat(200)}`, /too deeply/],
  ['x'.repeat(2_001), /more than 2000/],
];

for (const [expression, cause] of endless) {
  test(`is refused before it is evaluated: ${expression.slice(0, 60)}`, () => {
    const begun = performance.now();
    assert.match(readFeel(expression).unbounded ?? 'bounded', cause);
    assert.ok(performance.now() - begun < 1_000);
  });
}

const bounded = [
  'residence != null and date(residence.since) > today - duration("P6M")',
  'form.age in [1..1000000000]',
  'some i in [1..10] satisfies i = form.n',
  'count(birth.children[age < 18]) > 2',
  'if birth = null then false else date(birth.bornOn) < today - duration("P6M")',
  'matches(form.plate, "^[0-9]{2}[A-Z]{1}$")',
  'matches(form.phone, "^\\\\+998")',
  'birth.children[1].name',
  'today in [date("2026-01-01")..date("2026-12-31")]',
];

for (const expression of bounded) {
  test(`is taken: ${expression}`, () => {
    const { syntax, unbounded, functions } = readFeel(expression);
    assert.deepEqual([syntax, unbounded, functions], [undefined, undefined, []]);
  });
}

test('a condition that reads nothing has its value, one that reads something has none', () => {
  assert.equal(readFeel('1 = 1').constant, true);
  assert.equal(readFeel('not(true)').constant, false);
  for (const expression of ['today = today', '[1][form.x = 1] = 1', 'now() > 1', '1 +']) {
    assert.equal(readFeel(expression).constant, undefined, expression);
  }
});

test('the clock of the machine is found within filters too', () => {
  assert.deepEqual(readFeel('birth[since > now()]').functions, ['now']);
});
