/** What comes into the portal's mailbox: believed as far as it answers what an application asks, and taken once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mail } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { question as questionCodec } from '@darcha/proto/contracts.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { applicationIn, evidence, now, passportOf, statuses } from '../../test/samples.ts';
import type { Application, Evidence, StateKind } from '../domain/application.ts';
import type { Intake } from '../intake.ts';
import { takeMail } from './answers.ts';

const passport = passportOf('transactional');
const parked = { id: 'question-1', until: '2099-01-01T00:00:00.000Z' };
const pending: Record<string, Evidence> = { residence: { state: 'pending', parked } };
const onPaper: Record<string, Evidence> = {
  residence: { state: 'paper', paper: { attachment: 'letter', stated: { region: 'UZ-TK' }, at: 'x' }, parked },
};

const asked: QuestionInput = {
  id: parked.id,
  sender: 'portal',
  consumer: passport.authority,
  recordType: 'interior-ministry/residence@1',
  argumentsJson: Buffer.from('{"person":"91203950010011"}'),
  fields: ['region', 'since'],
  purpose: passport.id,
  basis: 'law',
  application: applicationIn(statuses.draft).number,
};
const signed = (changes: QuestionInput = {}) => {
  const payload = questionCodec.encode({ ...asked, ...changes });
  return { payload, signature: Buffer.alloc(0), certificate: Buffer.alloc(0) } as never;
};
const answered = (
  changes: QuestionInput = {},
  outcome: object = { outcome: 'found', record: evidence.residence.record },
) =>
  ({
    id: parked.id,
    putAt: now.toISOString(),
    kind: 'answered',
    answered: { answeredAt: now.toISOString(), logPosition: 9, question: signed(changes), ...outcome },
  }) as unknown as Mail;
const failed = (id: string = parked.id, question: unknown = signed()) =>
  ({
    id,
    putAt: now.toISOString(),
    kind: 'failed',
    code: 'answer-invalid',
    message: '',
    party: '',
    logPosition: 9,
    question,
  }) as Mail;

/** One application, kept where the test can see it; `register` is what asking afresh comes to. */
function keeping(kind: StateKind, records: Record<string, Evidence>, register: Evidence = { state: 'pending' }) {
  let application: Application = { ...applicationIn(statuses[kind]), evidence: records };
  let saves = 0;
  let asks = 0;
  const work: unknown[] = [];
  const intake = {
    store: {
      find: async (number: string) =>
        number === application.number
          ? { application, handled: [], creation: { key: '', fingerprint: '' } }
          : undefined,
      save: async (before: Application, next: Application, saving: { work?: unknown }) => {
        if (before.version !== application.version) return false;
        application = next;
        saves += 1;
        work.push(saving.work);
        return true;
      },
    },
    passports: { get: async () => passport },
    registers: {
      fetch: async () => {
        asks += 1;
        return { evidence: register.state === 'pending' ? {} : { residence: register }, missing: [] };
      },
    },
    agencyName: (code: string) => code,
    timing: { attemptMs: 1_000, retryMaxMs: 60_000 },
    now: () => now,
    nudge: () => undefined,
    log: createLogger('test', 'silent'),
  } as unknown as Intake;
  return {
    take: (mail: Mail) => takeMail(intake, mail),
    record: () => application.evidence.residence,
    saves: () => saves,
    asks: () => asks,
    work,
  };
}

test('an answer is taken once, however often and by however many it is received, and the application goes on at once', async () => {
  const kept = keeping('waiting-for-register', pending);
  await Promise.all([kept.take(answered()), kept.take(answered()), kept.take(answered())]);
  await kept.take(answered());
  assert.equal(kept.saves(), 1);
  assert.deepEqual(kept.record(), { ...evidence.residence, answeredAt: now.toISOString(), logPosition: 9 });
  assert.deepEqual(kept.work, [{ at: now, attempts: 0 }]);
});

test('an answer to another question than the application would ask now is not taken', async () => {
  const others: Record<string, QuestionInput> = {
    'about another person': { argumentsJson: Buffer.from('{"person":"90507880010028"}') },
    'with arguments nobody can read': { argumentsJson: Buffer.from('{') },
    'for another application': { application: 'D-0000-0000-00' },
    'for another service': { purpose: 'other-service' },
    'on another legal basis': { basis: 'other' },
    'in the name of another agency': { consumer: 'other-agency' },
    'of another register': { recordType: 'cadastre-agency/homes@1' },
    'for other fields': { fields: ['region'] },
  };
  for (const [name, changes] of Object.entries(others)) {
    const kept = keeping('waiting-for-register', pending);
    await kept.take(answered(changes));
    assert.deepEqual([kept.saves(), kept.record()], [0, pending.residence], name);
  }
});

test('an answer that was not kept in mind, because the portal was killed after asking, is taken all the same', async () => {
  const kept = keeping('waiting-for-register', { residence: { state: 'pending' } });
  await kept.take(answered({ id: 'question-2' }));
  assert.equal(kept.record()?.state, 'found');
});

test('an answer nobody waits for any more changes nothing', async () => {
  const there = { residence: evidence.residence };
  for (const kind of ['withdrawn', 'rejected', 'expired'] as const) {
    const kept = keeping(kind, onPaper);
    await kept.take(answered());
    assert.equal(kept.saves(), 0, kind);
  }
  for (const kept of [keeping('under-examination', there), keeping('issued', {})]) {
    await kept.take(answered());
    assert.equal(kept.saves(), 0);
  }
});

test('an answer that does not stand up to its check is no answer: the portal asks again itself, later', async () => {
  const kept = keeping('waiting-for-register', pending);
  await kept.take(failed());
  assert.deepEqual(kept.record(), { state: 'pending' });
  assert.deepEqual(kept.work, [{ at: new Date(now.getTime() + 60_000), attempts: 0 }]);
  // What is said of a question nobody knows, or that is not the portal's own.
  for (const mail of [failed('question-2'), failed(parked.id, null)]) {
    const other = keeping('waiting-for-register', pending);
    await other.take(mail);
    assert.equal(other.saves(), 0);
  }
});

test('a provider that refuses because the question is old is asked afresh', async () => {
  const refusal = { outcome: 'refused', reason: 'question-late: it may have been answered' };
  const waiting = keeping('waiting-for-register', pending);
  await waiting.take(answered({}, refusal));
  assert.deepEqual([waiting.record(), waiting.asks()], [{ state: 'pending' }, 0]);
  assert.deepEqual(waiting.work, [{ at: now, attempts: 0 }]);
  // Nobody carries it on by itself any more: it is asked here.
  const examined = keeping('under-examination', onPaper, evidence.residence);
  await examined.take(answered({}, refusal));
  assert.equal(examined.record()?.state, 'found');
  const away = keeping('under-examination', onPaper);
  await away.take(failed());
  assert.deepEqual([away.record()?.state, away.saves(), away.asks()], ['paper', 1, 1]);
});

test('what is no end of a question is left to whom it concerns', async () => {
  const kept = keeping('waiting-for-register', pending);
  await kept.take({ id: 'x', putAt: 'x', kind: 'expired', ids: [parked.id] });
  assert.equal(kept.saves(), 0);
});
