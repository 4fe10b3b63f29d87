import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after } from './acting.ts';
import type { Act, Agreement } from './agreement.ts';
import { type ActKind, actKinds, isFinal, type StateKind, stateKinds, stepOf } from './lifecycle.ts';
import { openActs } from './sides.ts';
import type { Terms } from './terms.ts';

const terms: Terms = {
  consumer: 'c',
  through: 't',
  recordType: 'p/r@1',
  fields: ['x'],
  purposes: ['s'],
  basis: 'law',
  from: '2026-01-01',
  until: '2026-12-31',
};
const signed = { terms, digest: 'old' };
const other = { terms: { ...terms, fields: ['x', 'y'] }, digest: 'new' };
const since = '2026-01-01T00:00:00Z';
const parties = { id: 'a', provider: 'p', consumer: 'c', through: 't', recordType: 'p/r@1', acts: 3, head: 'h', since };
const openBy = (by: string) => ({ ...other, by, since });

/** Every state with nothing proposed, something of the consumer's, and something of the provider's. */
const agreements: Record<string, Agreement | undefined> = {
  absent: undefined,
  requested: { ...parties, state: 'requested', proposed: openBy('c') },
  granted: { ...parties, state: 'granted', inForce: signed },
  'granted, consumer proposes': { ...parties, state: 'granted', inForce: signed, proposed: openBy('c') },
  'granted, provider proposes': { ...parties, state: 'granted', inForce: signed, proposed: openBy('p') },
  suspended: { ...parties, state: 'suspended', inForce: signed, reason: 'why' },
  'suspended, consumer proposes': {
    ...parties,
    state: 'suspended',
    inForce: signed,
    reason: 'why',
    proposed: openBy('c'),
  },
  'suspended, provider proposes': {
    ...parties,
    state: 'suspended',
    inForce: signed,
    reason: 'why',
    proposed: openBy('p'),
  },
  refused: { ...parties, state: 'refused', proposed: openBy('c'), reason: 'no' },
  withdrawn: { ...parties, state: 'withdrawn', proposed: openBy('c') },
  ended: { ...parties, state: 'ended', inForce: signed, reason: 'over', by: 'p' },
};

/** What each side may do and where it leads; everything else is refused. */
const allowed: Record<string, Partial<Record<'c' | 'p', Partial<Record<ActKind, StateKind>>>>> = {
  absent: { c: { request: 'requested' } },
  requested: { c: { withdraw: 'withdrawn' }, p: { grant: 'granted', refuse: 'refused' } },
  granted: { c: { propose: 'granted', end: 'ended' }, p: { propose: 'granted', suspend: 'suspended', end: 'ended' } },
  'granted, consumer proposes': {
    c: { withdraw: 'granted', end: 'ended' },
    p: { grant: 'granted', refuse: 'granted', suspend: 'suspended', end: 'ended' },
  },
  'granted, provider proposes': {
    c: { grant: 'granted', refuse: 'granted', end: 'ended' },
    p: { withdraw: 'granted', suspend: 'suspended', end: 'ended' },
  },
  suspended: {
    c: { propose: 'suspended', end: 'ended' },
    p: { propose: 'suspended', resume: 'granted', end: 'ended' },
  },
  'suspended, consumer proposes': {
    c: { withdraw: 'suspended', end: 'ended' },
    p: { grant: 'suspended', refuse: 'suspended', resume: 'granted', end: 'ended' },
  },
  'suspended, provider proposes': {
    c: { grant: 'suspended', refuse: 'suspended', end: 'ended' },
    p: { withdraw: 'suspended', resume: 'granted', end: 'ended' },
  },
  refused: {},
  withdrawn: {},
  ended: {},
};

/** An act right in everything but, perhaps, in being done. */
function actOf(before: Agreement | undefined, kind: ActKind, member: string): Act {
  const carries = kind === 'request' || kind === 'propose';
  const decides = kind === 'grant' || kind === 'refuse' || kind === 'withdraw';
  const inForce = before && 'inForce' in before ? before.inForce.digest : '';
  const proposed = before && 'proposed' in before ? (before.proposed?.digest ?? '') : '';
  return {
    agreement: 'a',
    kind,
    member,
    previous: 'h',
    digest: 'next',
    ...(carries && { terms: kind === 'request' ? signed : other }),
    termsDigest: kind === 'request' ? 'old' : carries ? 'new' : decides ? proposed : inForce,
    reason: 'because',
    actedAt: '2026-02-01T00:00:00Z',
  };
}

function outcome(before: Agreement | undefined, kind: ActKind, member: string): string {
  try {
    return after(before, actOf(before, kind, member)).state;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

for (const [name, before] of Object.entries(agreements)) {
  test(`${name}: every act by every member leads where it should, or is refused`, () => {
    for (const kind of actKinds) {
      for (const member of ['c', 'p', 't', 'stranger']) {
        const to = allowed[name]?.[member as 'c' | 'p']?.[kind];
        const found = outcome(before, kind, member);
        const what = `${kind} by ${member}`;
        if (to) assert.equal(found, to, what);
        else assert.match(found, /^act-not-(open|yours)$/, what);
        if (before) assert.equal(openActs(before, member).includes(kind), to !== undefined, what);
      }
    }
  });
}

test('the table is total, and final states are those nothing leads out of', () => {
  for (const state of stateKinds) for (const kind of actKinds) stepOf(state, kind);
  assert.deepEqual(stateKinds.filter(isFinal), ['refused', 'withdrawn', 'ended']);
});

test('a change leaves the terms in force until it is granted', () => {
  const granted = agreements.granted;
  const proposed = after(granted, actOf(granted, 'propose', 'c'));
  assert.ok('inForce' in proposed && proposed.inForce === signed);
  const changed = after(proposed, actOf(proposed, 'grant', 'p'));
  assert.ok(changed.state === 'granted' && changed.inForce.digest === 'new' && changed.proposed === undefined);
  const refused = after(proposed, actOf(proposed, 'refuse', 'p'));
  assert.ok(refused.state === 'granted' && refused.inForce === signed && refused.reason === 'because');
  const paused = agreements['suspended, consumer proposes'];
  const still = after(paused, actOf(paused, 'refuse', 'p'));
  assert.ok(still.state === 'suspended' && still.reason === 'why' && still.proposed === undefined);
});

test('an act names the terms it is about, and no others', () => {
  for (const [name, before] of Object.entries(agreements)) {
    for (const [member, kinds] of Object.entries(allowed[name] ?? {})) {
      for (const kind of Object.keys(kinds) as ActKind[]) {
        const act = { ...actOf(before, kind, member), termsDigest: 'of something else' };
        assert.throws(() => after(before, act), { code: 'terms-other' }, `${name} ${kind}`);
      }
    }
  }
});

test('a change cannot put others in the place of the parties, nor another record type', () => {
  const granted = agreements.granted;
  for (const change of [{ consumer: 'd' }, { through: 'u' }, { recordType: 'p/s@1' }]) {
    const act = { ...actOf(granted, 'propose', 'c'), terms: { terms: { ...terms, ...change }, digest: 'new' } };
    assert.throws(() => after(granted, act), { code: 'terms-invalid' });
  }
});

test('a request is the consumer’s own', () => {
  assert.throws(() => after(undefined, actOf(undefined, 'request', 't')), { code: 'act-not-yours' });
});

test('an agency that asks its own register decides for both sides', () => {
  const own: Agreement = { ...parties, consumer: 'p', state: 'requested', proposed: openBy('p') };
  assert.equal(after(own, actOf(own, 'grant', 'p')).state, 'granted');
});

test('an agreement with as many acts as fit can still be ended', () => {
  const full: Agreement = { ...parties, acts: 500, state: 'granted', inForce: signed };
  assert.throws(() => after(full, actOf(full, 'suspend', 'p')), { code: 'agreement-full' });
  assert.equal(after(full, actOf(full, 'end', 'c')).state, 'ended');
});
