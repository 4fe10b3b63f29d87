import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeel } from './feel.ts';

const list = (length: number) => `[${Array(length).fill(1).join(',')}]`;

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
  [`matches(form.a, "^${'(a|a)'.repeat(30)}b$")`, /too many ways/],
  ['matches(form.a, "^(a)\\\\1")', /refers back/],
  ['replace(replace(replace(form.a, "a", "aa"), "a", "aa"), "a", "aa")', /too often/],
  [`count(split(replace(replace("${'a'.repeat(590)}","a","${'b'.repeat(590)}"),"b","${'c'.repeat(590)}"),"c"))>1`, /over what replace/],
  [`replace(form.a, "a", "${'b'.repeat(101)}") = "x"`, /puts in more than 100/],
  ['replace(form.a, "a", form.a) = "x"', /must be written, in third place/],
  ['replace(form.a, "a", "$`$`") = "x"', /number of a group/],
  ['replace(form.a, "a", "b") + form.a = "x"', /adds to what replace/],
  ['count(for x in [replace(form.a, "a", "b")] return x + x) = 1', /goes through what replace/],
  [`count(for a in ${list(110)}, b in ${list(110)}, c in ${list(110)} return 1) < 0`, /more than 10000 steps/],
  [`count(for a in ${list(90)}, b in ${list(90)} return [a, b, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) < 0`, /more than 100000 steps/],
  ['some a in form.x, b in form.y, c in form.z satisfies a = b', /more than 100000 steps/],
  ['count(for x in form.x return for y in [concatenate(x, x, x, x)] return y) > 1', /again and again/],
  ['count(for x in form.x return count(for y in x return y)) > 1', /itself part of a list/],
  ['count(for x in concatenate(form.x, form.x) return x) > 1', /something worked out/],
  ['count(distinct values(concatenate(form.x, form.x))) > 1', /over what concatenate/],
  ['count(for x in [1, 2] return append(form.x, x)) > 1', /again and again/],
  ['count(concatenate(for x in form.x return x, form.x)) > 1', /over what a loop gives/],
  ['string join(form.x, form.a) = "x"', /separator/],
  ['string join(list: form.x, delimiter: form.a) = "x"', /separator/],
  [`form.a in ${list(201)} or ${list(201)} = form.b`, /more than 200 elements/],
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
  'some child in birth.children[age < 18] satisfies child.region = form.region',
  'some a in birth.children, b in form.children satisfies a.name = b.name',
  'replace(form.plate, " ", "") = "01A123BC"',
  'split(form.name, " ")[1] = "X"',
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
  assert.equal(readFeel('(1 < 2) and ("a" = "b" or false)').constant, false);
  assert.equal(readFeel('1 = "a"').constant, null);
  for (const expression of [
    'today = today',
    '[1][form.x = 1] = 1',
    'now() > 1',
    '1 +',
    'string length("a") = 1',
    '1 + 1 = 2',
  ]) {
    assert.equal(readFeel(expression).constant, undefined, expression);
  }
});

test('the clock of the machine is found within filters too', () => {
  assert.deepEqual(readFeel('birth[since > now()]').functions, ['now']);
});
