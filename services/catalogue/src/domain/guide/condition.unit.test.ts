import assert from 'node:assert/strict';
import { test } from 'node:test';
import { date } from 'feelin';
import type { FeelName } from '../checking/feel.ts';
import { parseCondition } from './condition.ts';
import { evaluateCondition } from './evaluate.ts';

const label = ({ root, member }: FeelName) => (member === undefined ? root : `${root}.${member}`);

/** `known` are names with their values; a record with the value null is absent, with an object it is there. */
function outcome(text: string, known: Record<string, unknown> = {}) {
  const scope: Record<string, unknown> = { today: date('2026-11-16') };
  for (const [name, value] of Object.entries(known)) {
    const [root = '', member] = name.split('.');
    scope[root] = member === undefined ? value : { ...(scope[root] as object), [member]: value };
  }
  const found = evaluateCondition(
    parseCondition(text, ({ member }) => member === undefined),
    {
      scope,
      hasTime: () => true,
      knows: (name) => name.root === 'today' || known[name.root] === null || label(name) in known,
      absent: ({ root }) => (root in known ? known[root] === null : undefined),
    },
  );
  return 'value' in found ? found.value : `needs ${[...new Set(found.unknown.map(label))].join(', ')}`;
}

const late = 'if birth = null then false else date(birth.bornOn) < today - duration("P6M")';

const cases: [text: string, known: Record<string, unknown>, outcome: unknown][] = [
  ['birth = null', {}, 'needs birth'],
  ['birth = null', { birth: null }, true],
  ['null != birth', { birth: {} }, true],
  [late, {}, 'needs birth, birth.bornOn'],
  [late, { birth: null }, false],
  [late, { birth: {} }, 'needs birth.bornOn'],
  [late, { birth: {}, 'birth.bornOn': '2026-01-01' }, true],
  [late, { birth: {}, 'birth.bornOn': '2026-10-01' }, false],
  // One part decides alone, whatever the others are.
  ['birth = null and form.a > 1', { 'form.a': 1 }, false],
  ['birth = null or form.a > 1', { 'form.a': 2 }, true],
  ['birth = null or form.a > 1', { 'form.a': 1 }, 'needs birth'],
  ['not(form.child)', { 'form.child': true }, false],
  ['not(form.child)', {}, 'needs form.child'],
  ['(form.kind = "lost") and not(birth != null)', { 'form.kind': 'lost', birth: null }, true],
  ['if birth = null then true else true', {}, true],
  ['true', {}, true],
  // As FEEL has it: what is neither true nor false is null, and stays so unless another part decides.
  ['form.a', { 'form.a': 3 }, 3],
  ['not(form.a)', { 'form.a': 3 }, null],
  ['form.a and birth = null', { 'form.a': 3, birth: null }, null],
  ['form.a and birth = null', { 'form.a': 3, birth: {} }, false],
  ['form.a = "x"', { 'form.a': 3 }, null],
  ['list contains(["a", "b"], form.a)', { 'form.a': 'b' }, true],
  ['some x in form.list satisfies x > form.a', { 'form.list': [1, 5], 'form.a': 4 }, true],
  ['some x in form.list satisfies x > form.a', { 'form.list': [1, 5] }, 'needs form.a'],
  ['nonsense(', {}, null],
];
for (const [text, known, expected] of cases) {
  test(`${text} with ${JSON.stringify(known)} is ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(outcome(text, known), expected);
  });
}
