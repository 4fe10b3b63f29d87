import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agreement } from '../domain/agreements/agreement.ts';
import type { Question } from '../domain/question.ts';
import { createAgreementView, type ViewLimits } from './view.ts';

const terms = {
  consumer: 'c',
  recordType: 'p/r@1',
  fields: ['x'],
  purposes: ['s'],
  basis: 'law',
  from: '2026-01-01',
  until: '2026-12-31',
};
const question = {
  sender: 'c',
  consumer: 'c',
  recordType: 'p/r@1',
  purpose: 's',
  basis: 'law',
  fields: ['x'],
} as Question;
const agreement = (id: string, head: string): Agreement => ({
  ...{ id, head, provider: 'p', consumer: 'c', recordType: 'p/r@1', acts: 1, since: '2026-01-01T00:00:00Z' },
  state: 'granted',
  inForce: { terms, digest: '' },
});

/** A store that counts how often it is asked, and can be away. */
function storeOf(agreements: Agreement[]) {
  const state = { agreements, revision: 1, away: false, looks: 0, loads: [] as string[][] };
  const answer = async <T>(value: () => T): Promise<T> => {
    if (state.away) throw new Error('away');
    return value();
  };
  return {
    state,
    revision: () => {
      state.looks += 1;
      return answer(() => state.revision);
    },
    heads: () => answer(() => new Map(state.agreements.map(({ id, head }) => [id, head]))),
    load: (ids: string[]) => {
      state.loads.push(ids);
      return answer(() => state.agreements.filter(({ id }) => ids.includes(id)));
    },
    policies: () => answer(() => []),
  };
}

const always: ViewLimits = { renewAfterMs: -1, tooOldAfterMs: -1, lookAgainMs: 60_000 };
const ids = async (view: ReturnType<typeof createAgreementView>) =>
  (await view.current()).find(question, '2026-06-01').map(({ id }) => id);

test('only what has changed is read, and only once something was announced', async () => {
  const store = storeOf([agreement('a', '1'), agreement('b', '1')]);
  const view = createAgreementView(store, always);
  assert.deepEqual(await ids(view), ['a', 'b']);
  store.state.agreements = [agreement('b', '2'), agreement('d', '1')];
  assert.deepEqual(await ids(view), ['a', 'b']);
  store.state.revision = 2;
  assert.deepEqual(await ids(view), ['b', 'd']);
  assert.deepEqual(store.state.loads, [
    ['a', 'b'],
    ['b', 'd'],
  ]);
});

test('what was not announced is seen when everything is looked at again', async () => {
  const store = storeOf([agreement('a', '1')]);
  const view = createAgreementView(store, { ...always, lookAgainMs: -1 });
  await ids(view);
  store.state.agreements = [];
  await assert.rejects(ids(view), { code: 'no-agreement' });
});

test('a view that is too old is not believed: without the database nothing is decided', async () => {
  const store = storeOf([agreement('a', '1')]);
  const view = createAgreementView(store, always);
  await ids(view);
  store.state.away = true;
  await assert.rejects(ids(view), { kind: 'unavailable', code: 'agreements-unavailable' });
  store.state.away = false;
  assert.deepEqual(await ids(view), ['a']);
});

test('one that is only getting old is renewed beside the work, and a failure of that is nobody’s', async () => {
  const store = storeOf([agreement('a', '1')]);
  const view = createAgreementView(store, { ...always, tooOldAfterMs: 60_000 });
  await ids(view);
  store.state.away = true;
  assert.deepEqual(await ids(view), ['a']);
  assert.equal(store.state.looks, 2);
});

test('many that need it at once look once', async () => {
  const store = storeOf([agreement('a', '1')]);
  const view = createAgreementView(store, always);
  await Promise.all(Array.from({ length: 10 }, () => ids(view)));
  assert.equal(store.state.looks, 1);
});
