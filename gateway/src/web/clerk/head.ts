/** What is handed from one official to another, and what only a head of the agency does. */
import { unlessRefused } from '../asking.ts';
import type { Page } from '../page.ts';
import { actPage } from './act.ts';
import { readCanned, wordsIn } from './canned.ts';
import { holdersOf } from './case.ts';

const assign = actPage({
  ...{ name: 'assign', action: 'assign', view: 'clerk/assign.njk', done: 'desk-assigned', leaves: 'hands' },
  // There is no list of an agency's officials: those who have something are offered.
  model: async ({ ask }) => {
    const found = await unlessRefused(ask('listQueue', { query: { size: 100 } }));
    return { people: holdersOf(found?.body.items ?? []) };
  },
  take: ({ ask, form }, number, { 'Idempotency-Key': key = '' }) =>
    ask('assignApplication', {
      ...{ path: { number }, header: { 'Idempotency-Key': key } },
      body: { official: form.get('official')?.trim() ?? '' },
    }),
});

const extend = actPage({
  ...{ name: 'extend', action: 'extend', view: 'clerk/extend.njk', done: 'desk-extended' },
  model: async (visit, { application }) => ({ canned: await readCanned(visit, application.service, 'extension') }),
  take: ({ ask, form, language }, number, header) => {
    const days = Number(form.get('days') ?? '');
    return ask('extendDeadline', {
      ...{ path: { number }, header },
      body: { ...wordsIn(form, language), ...(form.get('days')?.trim() && { days }) },
    });
  },
});

const revoke = actPage({
  ...{ name: 'revoke', action: 'revoke', view: 'clerk/words.njk', done: 'desk-revoked' },
  model: () => ({ field: 'reasons', warning: true }),
  take: ({ ask, form, language }, number, { 'Idempotency-Key': key = '' }) =>
    ask('revokeResult', {
      ...{ path: { number }, header: { 'Idempotency-Key': key } },
      body: { reasons: form.get('reasons') ?? '', language },
    }),
});

const hold = actPage({
  ...{ name: 'hold', action: 'hold', view: 'clerk/hold.njk', done: 'desk-held' },
  take: ({ ask, form, language }, number, { 'Idempotency-Key': key = '' }) => {
    const said = (name: string) => form.get(name)?.trim() ?? '';
    return ask('placeHold', {
      ...{ path: { number }, header: { 'Idempotency-Key': key } },
      body: { reasons: said('reasons'), basis: said('basis'), reviewOn: said('reviewOn'), language },
    });
  },
});

const release = actPage({
  ...{ name: 'release-hold', action: 'release-hold', view: 'clerk/release-hold.njk', done: 'desk-released' },
  take: ({ ask }, number, { 'Idempotency-Key': key = '' }) =>
    ask('releaseHold', { path: { number }, header: { 'Idempotency-Key': key } }),
});

export const headPages: readonly Page[] = [assign, extend, revoke, hold, release];
