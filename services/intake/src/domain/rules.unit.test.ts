import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '@darcha/proto/passport.ts';
import { applicationIn, passportOf, statuses, text, today } from '../../test/samples.ts';
import type { Application, Evidence } from './application.ts';
import { conclude } from './conclude.ts';
import { evaluateFeel, scopeOf } from './feel.ts';
import { applyRules, computeFacts, evidenceArguments } from './rules.ts';

const found = (record: Record<string, unknown>): Evidence => ({
  state: 'found',
  record,
  answeredAt: 'x',
  logPosition: 1,
});
const none: Evidence = { state: 'not-found', answeredAt: 'x', logPosition: 2 };
const settled = found({ region: 'UZ-TK', since: '2019-05-01' });

function submitted(
  evidence: Record<string, Evidence>,
  tier: 'interactive' | 'transactional' = 'transactional',
): Application {
  return { ...applicationIn(statuses.submitted, tier), evidence };
}

function concluded(
  evidence: Record<string, Evidence>,
  rules?: Rule[],
  tier: 'interactive' | 'transactional' = 'transactional',
) {
  return conclude(submitted(evidence, tier), passportOf(tier, rules ? { rules } : {}), [], today);
}

test('no rule fires: granted, with the facts of the result', () => {
  const conclusion = concluded({ residence: settled });
  assert.deepEqual([conclusion.name, 'facts' in conclusion && conclusion.facts], ['grant', { region: 'UZ-TK' }]);
});

test('all refusals are collected', () => {
  const rules = ['a', 'b', 'c'].map(
    (code): Rule => ({ code, when: code === 'b' ? 'false' : 'true', refuse: text(code) }),
  );
  assert.deepEqual(concluded({ residence: settled }, rules), {
    name: 'refuse',
    evidence: { residence: settled },
    rules: ['a', 'c'],
  });
});

test('what cannot be decided goes to an official, with a note', () => {
  for (const when of ['unknown > 3', 'residence.region', 'null', '1 +', 'x'.repeat(3_000), 'date("x") > today']) {
    const conclusion = concluded({ residence: settled }, [{ code: 'odd', when, refuse: text('Odd') }]);
    assert.deepEqual(
      [conclusion.name, 'notes' in conclusion && conclusion.notes],
      ['examine', [{ kind: 'rule-undecided', rule: 'odd' }]],
      when,
    );
  }
});

test('a record refused is not taken for one that does not exist', () => {
  const conclusion = concluded({ residence: { state: 'refused', code: 'no-agreement' } });
  assert.equal(conclusion.name, 'examine');
  assert.deepEqual('notes' in conclusion && conclusion.notes, [
    { kind: 'evidence-refused', evidence: 'residence' },
    { kind: 'rule', rule: 'not-registered' },
  ]);
  assert.equal(concluded({ residence: none }).name, 'refuse');
});

test('an interactive service, and what an official returned, is always examined', () => {
  assert.deepEqual(concluded({ residence: none }, undefined, 'interactive'), {
    name: 'examine',
    evidence: { residence: none },
    notes: [{ kind: 'rule', rule: 'not-registered' }],
  });
  const again = { ...submitted({ residence: settled }), status: { ...statuses.submitted, examined: true } };
  assert.equal(conclude(again, passportOf('transactional'), [], today).name, 'examine');
});

test('a missing record is waited for whatever the rules say', () => {
  const missing = { evidence: 'residence', register: 'interior-ministry', fault: 'register-slow' } as const;
  assert.equal(conclude(submitted({}), passportOf('transactional'), [missing], today).name, 'wait');
});

test('a fact nobody can compute is asked of an official', () => {
  const conclusion = concluded({ residence: found({ since: '2019-05-01' }) });
  assert.deepEqual('notes' in conclusion && conclusion.notes, [{ kind: 'fact-missing', fact: 'region' }]);
});

test('expressions see dates, records, answers, and null where there is none', () => {
  const application = submitted({ residence: settled, birth: none });
  const scope = scopeOf(today, application, ['residence', 'birth']);
  const results: [string, unknown][] = [
    ['residence.region', 'UZ-TK'],
    ['residence.nothing', null],
    ['birth.bornOn', null],
    ['birth = null', true],
    ['applicant.organisation = null', true],
    ['applicant.pin', '91203950010011'],
    ['form.phone', '+998901234567'],
    ['form.toString', null],
    ['today.year', 2026],
    ['today - duration("P6M") < date(residence.since)', false],
  ];
  for (const [expression, value] of results) assert.deepEqual(evaluateFeel(expression, scope), value, expression);
  const facts = {
    duration: { title: text('x'), value: 'today - date(residence.since)' },
    day: { title: text('x'), value: 'today' },
  };
  const passport = passportOf('transactional');
  const computed = computeFacts(
    application,
    { ...passport, ...(passport.result && { result: { ...passport.result, facts } }) },
    today,
  );
  assert.deepEqual(computed, { duration: 'P2519D', day: '2026-03-24' });
});

test('arguments of a question need every answer they are made of', () => {
  const base = passportOf('transactional');
  const residence = base.evidence?.residence;
  assert.ok(residence);
  const passport = {
    ...base,
    evidence: { residence: { ...residence, ask: { person: 'applicant.pin', phone: 'form.phone' } } },
  };
  const application = submitted({});
  assert.deepEqual(evidenceArguments(application, passport, 'residence'), {
    person: '91203950010011',
    phone: '+998901234567',
  });
  assert.equal(evidenceArguments({ ...application, form: {} }, passport, 'residence'), undefined);
});

test('rules out of time are undecided, not passed', () => {
  const slow: Rule[] = Array.from({ length: 400 }, (_, i) => ({
    code: `slow-${i}`,
    when: 'count(for a in 1..40000 return a) < 0',
    refuse: text('Slow'),
  }));
  const { notes } = applyRules(submitted({ residence: settled }), passportOf('transactional', { rules: slow }), today);
  assert.ok(notes.some(({ kind }) => kind === 'rule-undecided'));
});

test('nested loops over a long list are not begun: an official decides', () => {
  const today = '2026-11-16';
  const scope = (length: number) => {
    const form = { list: Array.from({ length }, (_, index) => index) };
    return scopeOf(today, { applicant: { pin: '1', name: 'A' }, form, evidence: {} }, []);
  };
  const nested = 'some a in form.list, b in form.list satisfies a + b = -1';
  assert.equal(evaluateFeel(nested, scope(20)), false);
  const begun = performance.now();
  assert.equal(evaluateFeel(nested, scope(20_000)), undefined);
  assert.ok(performance.now() - begun < 1_000);
  assert.equal(evaluateFeel('count(form.list)', scope(20_000)), 20_000);
});
