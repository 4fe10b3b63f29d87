import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationIn, statuses } from '../../test/samples.ts';
import type { Application } from './application.ts';
import type { Opinion } from './letters.ts';
import { isFinal, stateKinds } from './lifecycle.ts';
import type { Part } from './parts.ts';
import { waitingOf } from './waiting.ts';
import { waitWords } from './words.ts';

const examined = applicationIn(statuses['under-examination']);
const at = new Date('2026-03-24T05:00:00.000Z');
const until = new Date('2026-03-27T19:00:00.000Z');
const opinion: Opinion = {
  ...{ id: '1', agency: 'cadastre-agency', askedBy: { agency: examined.agency, official: 'o' }, sees: [] },
  ...{ at, until, state: 'asked' },
};
const part = (step: string, agency: string, end: Date): Part => ({ kind: 'open', step, agency, since: at, until: end });

/** Holder, code and words of a wait, after checking that nothing of it is missing. */
function waitOf(application: Application) {
  const waiting = waitingOf(application);
  assert.ok(waiting, 'somebody is waited for');
  assert.match(waiting.party, /^(applicant|portal|(agency|register):[a-z-]+)$/);
  assert.ok(!Number.isNaN(Date.parse(waiting.until)));
  const words = waitWords(waiting, (code) => `<${code}>`);
  for (const text of Object.values(words)) assert.doesNotMatch(text, /[{}]|undefined/);
  return { ...waiting, words: words.en };
}

test('every wait has a holder, a reason in words and an end', () => {
  for (const state of stateKinds.filter((kind) => !isFinal(kind))) waitOf(applicationIn(statuses[state]));
});

test('an opinion that was asked is named, and the agency that decides still has to act by its own term', () => {
  const asked = waitOf({
    ...examined,
    opinions: [opinion, { ...opinion, id: '2', agency: 'archive', state: 'given' }],
  });
  assert.deepEqual([asked.party, asked.code], [`agency:${examined.agency}`, 'examination-with-opinion']);
  assert.equal(asked.until, waitOf(examined).until);
  assert.match(asked.words, /opinion: <cadastre-agency>\.$/);
  assert.equal(waitOf({ ...examined, opinions: [{ ...opinion, state: 'given' }] }).code, 'examination');
});

test('of several agencies the one with the nearest term is waited for, and all whose turn it is are named', () => {
  const parts = [part('one', 'interior-ministry', until), part('two', 'cadastre-agency', at)];
  const both = waitOf({ ...examined, parts });
  assert.deepEqual([both.party, both.until], ['agency:cadastre-agency', at.toISOString()]);
  assert.match(both.words, /<cadastre-agency>, <interior-ministry>/);
});

test('once it was escalated whoever is above is waited for, whatever else is asked', () => {
  const escalated = { to: 'higher-body', agency: 'justice-ministry', at } as const;
  assert.equal(waitOf({ ...examined, escalated, opinions: [opinion] }).party, 'agency:justice-ministry');
});
