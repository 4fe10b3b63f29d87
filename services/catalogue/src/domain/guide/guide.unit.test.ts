import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { parse } from 'yaml';
import { createSnapshot } from '../edition/snapshot.ts';
import { toPublished } from '../published.ts';
import type { RecordQuestion, Reference } from '../reference.ts';
import { readAnswers } from './answers.ts';
import { guide } from './guide.ts';

const text = { 'uz-Latn': 'Matn', 'uz-Cyrl': 'Матн', kaa: 'Tekst', ru: 'Текст', en: 'Text' };
const passportAt = (path: string) =>
  parse(readFileSync(new URL(`../../../content/passports/${path}.yaml`, import.meta.url), 'utf8'));
const benefit = passportAt('childbirth-benefit/2');
const question = (record: string, field?: string): RecordQuestion =>
  field === undefined
    ? { record: `interior-ministry/${record}@1`, presence: true, title: text }
    : { record: `interior-ministry/${record}@1`, field, type: 'string', format: 'date', title: text };
const reference: Reference = {
  agencies: [{ code: 'social-protection-agency', name: text }],
  offices: [],
  events: [{ code: 'having-a-child', title: text, business: false, services: ['childbirth-benefit', 'cradle'] }],
  questions: [question('birth'), question('birth', 'bornOn'), question('residence'), question('residence', 'since')],
};
/** An invented service with everything the benefit has not: a fee, papers that depend, an answer of its own. */
const cradle = {
  ...benefit,
  id: 'cradle',
  version: 1,
  rules: [
    { code: 'no-birth-record', when: 'birth = null', refuse: text },
    { code: 'twins', when: 'form.twins', clerk: text },
    { code: 'day-past', when: 'date(form.day) < today', refuse: text },
    { code: 'not-in-register', when: 'register = null', clerk: text },
  ],
  form: {
    twins: { type: 'boolean', personal: true, title: text },
    day: { type: 'string', format: 'date', personal: true, title: text },
    account: { type: 'string', personal: true, title: text },
    colour: { type: 'string', pattern: '^(a+)+$', title: text },
  },
  evidence: {
    birth: benefit.evidence.birth,
    register: { ...benefit.evidence.birth, record: 'interior-ministry/register@1' },
  },
  papers: [
    { code: 'photo', title: text },
    { code: 'second-photo', title: text, when: 'form.twins' },
  ],
  fee: {
    amount: 99_999,
    basis: 'benefits',
    reductions: [
      { code: 'twins', percent: 50, title: text, when: 'form.twins', basis: 'benefits' },
      { code: 'orphan', percent: 100, title: text, basis: 'benefits' },
    ],
  },
};
const snapshot = createSnapshot([benefit, cradle].map(toPublished), reference, '2026-11-16');

const birth = 'interior-ministry/birth@1';
const residence = 'interior-ministry/residence@1';
const ask = (answers: Record<string, unknown>, services = ['childbirth-benefit']) => {
  const known = readAnswers(Buffer.from(JSON.stringify(answers)), snapshot);
  const { questions, outcomes } = guide(snapshot, { event: '', audience: undefined, services }, known);
  const [first] = outcomes;
  assert.ok(first);
  const reasons = first.reasons.map(({ rule }) => rule.code);
  return { keys: questions.map(({ key }) => key), verdict: first.verdict, reasons, questions, outcomes };
};

test('the childbirth benefit is led from the first question to its outcome', () => {
  const start = ask({});
  assert.deepEqual([start.verdict, start.keys], ['undecided', [birth, residence]]);
  const registered = ask({ [birth]: true });
  assert.deepEqual([registered.verdict, registered.keys], ['undecided', [`${birth}#bornOn`, residence]]);
  const born = ask({ [birth]: true, [`${birth}#bornOn`]: '2026-09-01' });
  assert.deepEqual([born.verdict, born.keys], ['undecided', [residence]]);
  const resident = ask({ [birth]: true, [`${birth}#bornOn`]: '2026-09-01', [residence]: true });
  assert.deepEqual([resident.verdict, resident.keys], ['undecided', [`${residence}#since`]]);
  const all = {
    [birth]: true,
    [`${birth}#bornOn`]: '2026-09-01',
    [residence]: true,
    [`${residence}#since`]: '2020-01-01',
  };
  assert.deepEqual([ask(all).verdict, ask(all).keys, ask(all).reasons], ['applies', [], []]);
  const moved = ask({ ...all, [`${residence}#since`]: '2026-10-01' });
  assert.deepEqual([moved.verdict, moved.reasons], ['official', ['moved-after-birth']]);
});

test('one refusal decides, its reason is told, and nothing more is asked', () => {
  const late = ask({ [birth]: true, [`${birth}#bornOn`]: '2026-01-01' });
  assert.deepEqual([late.verdict, late.reasons, late.keys], ['does-not-apply', ['too-late'], []]);
  const none = ask({ [birth]: false });
  assert.deepEqual([none.verdict, none.reasons, none.keys], ['does-not-apply', ['no-birth-record'], []]);
});

test('who does not know is not asked again, and the service stays undecided', () => {
  const unsure = ask({ [birth]: null, [residence]: true, [`${residence}#since`]: null });
  assert.deepEqual([unsure.verdict, unsure.keys], ['undecided', []]);
});

test('a question of two services is asked once, and before those that decide less', () => {
  const { questions } = ask({}, ['cradle', 'childbirth-benefit']);
  assert.deepEqual(
    questions.map(({ key, services }) => [key, services]),
    [
      [birth, ['cradle', 'childbirth-benefit']],
      [residence, ['childbirth-benefit']],
      ['cradle#form.twins', ['cradle']],
    ],
  );
});

test('what one will write in the form, and who will decide, leaves nothing undecided that nobody can answer', () => {
  const answers = { [birth]: true, 'cradle#form.twins': false };
  const { verdict, keys } = ask(answers, ['cradle']);
  assert.deepEqual([verdict, keys], ['applies', []]);
  refused(() => ask({ 'cradle#form.day': '2026-12-01' }, ['cradle']), '/answers/cradle#form.day');
});

test('papers, fee and reductions follow the answers', () => {
  const [open] = ask({}, ['cradle']).outcomes;
  assert.deepEqual(
    open?.papers.map(({ paper, needed }) => [paper.code, needed]),
    [
      ['photo', 'yes'],
      ['second-photo', 'open'],
    ],
  );
  assert.deepEqual([open?.fee?.counter, open?.fee?.online], [99_999, 89_999]);
  const [twins] = ask({ [birth]: true, 'cradle#form.twins': true }, ['cradle']).outcomes;
  assert.deepEqual([twins?.fee?.counter, twins?.fee?.online], [49_999, 44_999]);
  assert.deepEqual(
    twins?.fee?.reductions.map(({ given }) => given),
    ['yes', 'official'],
  );
  const [single] = ask({ [birth]: true, 'cradle#form.twins': false }, ['cradle']).outcomes;
  assert.deepEqual([single?.verdict, single?.papers.length, single?.fee?.counter], ['applies', 1, 99_999]);
});

test('an event gives its services in order, and an audience only those for it', () => {
  const choice = { event: 'having-a-child', audience: undefined, services: [] };
  const ids = (audience?: 'legal-entity') =>
    guide(snapshot, { ...choice, audience }, new Map()).outcomes.map(({ passport }) => passport.id);
  assert.deepEqual(ids(), ['childbirth-benefit', 'cradle']);
  assert.deepEqual(ids('legal-entity'), []);
});

const refused = (work: () => unknown, path: string, code = 'request-invalid') =>
  assert.throws(work, (error) => {
    assert.ok(isDomainError(error, code), String(error));
    if (code === 'request-invalid') assert.equal(error.faults[0]?.path, path);
    return true;
  });

test('a wrong answer or choice is refused by name', () => {
  refused(() => ask({ [`${birth}#bornOn`]: 'yesterday' }), '/answers/interior-ministry~1birth@1#bornOn');
  refused(() => ask({ [birth]: 'yes' }), '/answers/interior-ministry~1birth@1');
  refused(() => ask({ 'cradle#form.account': '1' }), '/answers/cradle#form.account');
  // It is asked in the form, and decides nothing.
  refused(() => ask({ 'cradle#form.colour': 'red' }), '/answers/cradle#form.colour');
  refused(() => ask({ [`${birth}#bornOn`]: 'x'.repeat(1_001) }), '/answers/interior-ministry~1birth@1#bornOn');
  refused(() => ask(JSON.parse('{"__proto__": true}')), '/answers/__proto__');
  refused(() => ask({ 'cradle#form.constructor': true }), '/answers/cradle#form.constructor');
  const many = Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`k${i}`, 1]));
  refused(() => ask(many), '/answers');
  refused(() => readAnswers(Buffer.alloc(17_000, 32), snapshot), '/answers');
  refused(() => readAnswers(Buffer.from('[]'), snapshot), '/answers');
  refused(() => readAnswers(Buffer.from('{'), snapshot), '/answers');
  refused(() => ask({}, []), '/event');
  refused(
    () =>
      ask(
        {},
        Array.from({ length: 51 }, (_, i) => `s${i}`),
      ),
    '/services',
  );
  refused(() => ask({}, ['nothing']), '', 'service-unknown');
});
