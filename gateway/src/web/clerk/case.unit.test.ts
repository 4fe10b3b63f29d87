import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Visit } from '../page.ts';
import { whyNot } from './approval.ts';
import { type Application, needsSecond, type Service, type Summary } from './case.ts';
import { takeNext } from './next.ts';

const holder = {
  caller: { kind: 'official', id: 'clerk', agency: 'archive', roles: ['clerk'] },
} as unknown as Visit['holder'];

test('another official confirms what is decided in the step under way, if that step says so', () => {
  const step = (code: string, fourEyes: boolean) => ({ code, agency: 'archive', fourEyes });
  const service = { process: [step('look', false), step('sign', true)] } as unknown as Pick<Service, 'process'>;
  const during = (open: string) => {
    const part = (code: string) => ({ step: code, agency: 'archive', state: code === open ? 'open' : 'waiting' });
    const application = { parts: [part('look'), part('sign')] } as unknown as Pick<Application, 'parts'>;
    return needsSecond({ holder }, { application, service });
  };
  assert.deepEqual([during('look'), during('sign'), during('none')], [false, true, false]);
});

test('where nothing waits it is still said that the step before was taken', async () => {
  const ask = async () => {
    throw new DomainError('not-found', 'queue-empty', 'Nothing waits.');
  };
  const visit = { ask, query: (name: string) => (name === 'skill' ? 'land' : '') } as unknown as Visit;
  assert.deepEqual(await takeNext(visit, 'key', 'desk-decided'), { to: '/desk?skill=land&done=desk-decided' });
  assert.deepEqual(await takeNext(visit, 'key'), { to: '/desk?skill=land&done=desk-queue-empty' });
});

test('why one of many cannot be approved is told by what the list says of it', () => {
  const visit = { holder, say: (key: string) => key } as unknown as Visit;
  const part = { agency: 'archive', state: 'open' };
  const during = { state: 'under-examination', actions: ['claim'], parts: [part] };
  const why = (more: object) => whyNot(visit, { ...during, ...more } as unknown as Summary);
  assert.equal(why({ actions: ['claim', 'approve'] }), undefined);
  assert.equal(why({ state: 'returned' }), 'desk.approval.state');
  assert.equal(why({ parts: [] }), 'problems.not-your-turn');
  assert.equal(why({ parts: [{ ...part, proposal: {} }] }), 'problems.decision-proposed');
  assert.equal(why({}), 'problems.not-claimed');
  assert.equal(why({ claimedBy: 'another' }), 'problems.already-claimed');
  assert.equal(why({ claimedBy: 'clerk' }), 'problems.action-not-allowed');
});
