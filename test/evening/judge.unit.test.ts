/** The judge is only worth something if it finds what is wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTerm } from '@darcha/legal-clock/clock.ts';
import { judge, type Seen, type Told } from './judge.ts';
import type { Law } from './laws.ts';

const law: Law = {
  decide: parseTerm('5 working days'),
  rules: {
    silence: 'escalate',
    extension: parseTerm('5 working days'),
    escalation: [{ to: 'official', before: parseTerm('1 working day') }, { to: 'head' }],
  },
  steps: [],
};
const hour = 3_600_000;
/** Wednesday; the term of five working days ends as Wednesday the 15th does, 19:00 by UTC. */
const submission = '2026-04-08T05:00:00.000Z';
const end = '2026-04-15T19:00:00.000Z';
const beforeEnd = '2026-04-14T19:00:00.000Z';
const examination = { party: 'agency:sample', code: 'examination', reason: 'It is being examined.', until: end };
const draft = { party: 'applicant', code: 'submission', reason: 'Submit it.', until: '2026-05-08T19:00:00.000Z' };

type Happened = [type: string, at: string, state: string, wait?: Told['wait']];
const begun: Happened[] = [
  ['begun', '2026-04-08T04:00:00.000Z', 'draft', draft],
  ['submitted', submission, 'submitted', examination],
  ['under-examination', submission, 'under-examination', examination],
];
const reminded: Happened = ['official-reminded', beforeEnd, 'under-examination', examination];
const escalated: Happened = ['escalated-to-head', end, 'under-examination', examination];

const timelineOf = (happened: readonly Happened[]): Told[] =>
  happened.map(([type, at, state, wait], i) => ({
    ...{ sequence: i + 1, type: `application.${type}`, at, state, party: 'portal', text: 'This has happened.' },
    ...(wait && { wait }),
  }));

const applicationAs = (state: string, more: Partial<Seen> = {}): Seen => ({
  ...{ number: 'D-0000-0000-00', service: 'sample', serviceVersion: 1, createdAt: submission, state },
  ...more,
});
const inHand = (overdue: boolean, who: string) =>
  applicationAs('under-examination', { wait: examination, clock: { overdue, answers: { who } } });

const judged = (application: Seen, happened: readonly Happened[], now: string, own: Partial<Law> = {}) => {
  const verdict = judge(application, timelineOf(happened), {
    law: { ...law, ...own },
    now: new Date(now),
    slackMs: 2 * hour,
  });
  return { ...verdict, faults: verdict.faults.map((fault) => fault.replace(/^.*?: /, '')) };
};
const rejected = applicationAs('rejected', { decision: { outcome: 'rejected', by: 'official', reasons: 'No.' } });

test('a term that is kept, escalated in order, or runs is no fault', () => {
  const kept = judged(rejected, [...begun, ['rejected', '2026-04-10T05:00:00.000Z', 'rejected']], end);
  assert.deepEqual([kept.faults, kept.term, kept.days], [[], 'kept', 2]);
  assert.deepEqual(judged(inHand(false, 'official'), begun, '2026-04-09T05:00:00.000Z').term, 'running');
  const told = [...begun, reminded, escalated];
  assert.deepEqual(judged(inHand(true, 'head'), told, '2026-04-20T05:00:00.000Z'), {
    ...{ faults: [], term: 'overdue, told' },
  });
  const late = judged(
    rejected,
    [...told, ['rejected', '2026-04-17T05:00:00.000Z', 'rejected']],
    '2026-04-20T05:00:00.000Z',
  );
  assert.deepEqual([late.faults, late.term], [[], 'escalated']);
});

test('it finds who was not told, told too late, too early, or in the wrong order', () => {
  const now = '2026-04-20T05:00:00.000Z';
  const faultsOf = (...more: Happened[]) => judged(inHand(true, 'head'), [...begun, ...more], now).faults;
  assert.deepEqual(faultsOf(), [`nobody was told of ${beforeEnd}`]);
  assert.deepEqual(faultsOf(reminded), [`nobody was told of ${end}`]);
  assert.match(faultsOf(escalated, reminded).join(), /application.escalated-to-head, when it was the turn of official/);
  const [type, , ...rest] = reminded;
  assert.match(faultsOf([type, '2026-04-15T01:00:00.000Z', ...rest], escalated)[0] ?? '', /long after/);
  assert.match(faultsOf([type, '2026-04-13T01:00:00.000Z', ...rest], escalated)[0] ?? '', /before 2026-04-14/);
  const decided = judged(rejected, [...begun, ['rejected', now, 'rejected']], now);
  assert.match(decided.faults[0] ?? '', /^nobody was told of 2026-04-14T19:00:00.000Z before application.rejected/);
});

test('a term that was stopped or extended with notice ends later, and silence decides where the law says so', () => {
  const stopped: Happened[] = [
    ...begun,
    ['returned', '2026-04-09T05:00:00.000Z', 'returned', draft],
    ['term-stopped', '2026-04-09T05:00:00.000Z', 'returned', draft],
    ['resubmitted', '2026-04-27T05:00:00.000Z', 'submitted', examination],
    ['term-resumed', '2026-04-27T05:00:00.000Z', 'submitted', examination],
    ['under-examination', '2026-04-27T05:00:00.000Z', 'under-examination', examination],
    ['rejected', '2026-04-30T05:00:00.000Z', 'rejected'],
  ];
  assert.deepEqual(judged(rejected, stopped, '2026-05-20T05:00:00.000Z').faults, []);
  const unstopped = stopped.filter(([type]) => !type.startsWith('term-'));
  assert.match(judged(rejected, unstopped, '2026-05-20T05:00:00.000Z').faults[0] ?? '', /^nobody was told/);

  const notice: Happened = ['term-extended', '2026-04-10T05:00:00.000Z', 'under-examination', examination];
  const extended = [...begun, notice, ['rejected', '2026-04-20T05:00:00.000Z', 'rejected'] satisfies Happened];
  assert.deepEqual(judged(rejected, extended, '2026-04-20T06:00:00.000Z').term, 'extended');
  assert.match(
    judged(rejected, [...extended.slice(0, 4), notice, ...extended.slice(4)], end).faults[0] ?? '',
    /extension-used/,
  );

  const rules = { ...law.rules, silence: 'refuse' as const, escalation: law.rules.escalation.slice(0, 1) };
  const silence = (at: string): Happened[] => [...begun, reminded, ['silence-refused', at, 'rejected']];
  assert.deepEqual(judged(rejected, silence(end), '2026-04-20T05:00:00.000Z', { rules }).term, 'silence');
  assert.match(
    judged(rejected, silence('2026-04-15T05:00:00.000Z'), end, { rules }).faults[0] ?? '',
    /before 2026-04-15/,
  );
  assert.match(judged(rejected, silence(end), '2026-04-20T05:00:00.000Z').faults[0] ?? '', /silence means nothing/);
});

test('it finds what is stuck, broken timelines, and what goes on after its end', () => {
  const now = '2026-04-09T05:00:00.000Z';
  const { wait: _, ...unheld } = inHand(false, 'official');
  assert.deepEqual(judged(unheld, begun, now).faults, ['it is under-examination and nobody is said to have it']);
  const reasonless = { ...unheld, wait: { party: 'agency:sample', code: 'x', reason: '' } };
  assert.deepEqual(judged(reasonless, begun, now).faults, ['it waits without a reason', 'it waits without a term']);
  assert.deepEqual(judged(inHand(true, 'official'), begun, now).faults, [
    'its term has passed and nobody above answers for it',
  ]);
  assert.match(
    judged(applicationAs('draft', { wait: draft }), begun.slice(0, 1), '2026-06-08T19:00:00.000Z').faults[0] ?? '',
    /the term was/,
  );
  const gap = timelineOf(begun).map((told) => ({ ...told, sequence: told.sequence + (told.sequence > 1 ? 1 : 0) }));
  const verdict = judge(inHand(false, 'official'), gap, { law, now: new Date(now), slackMs: hour });
  assert.match(verdict.faults.join(), /event 2 of the timeline has the number 3/);
  const after: Happened[] = [
    ...begun,
    ['rejected', now, 'rejected'],
    ['claimed', now, 'under-examination', examination],
  ];
  assert.match(judged(rejected, after, now).faults.join(), /claimed came after the end/);
});

test('it finds parts whose term passed without anything, and silence before its time', () => {
  const steps = [{ title: 'Confirms the home', within: parseTerm('2 working days'), silence: 'approve' as const }];
  const part = (type: string, at: string): Told => ({
    ...{ sequence: 4, type: `application.part-${type}`, at, state: 'under-examination', party: 'portal' },
    ...{ text: 'What is decided: Confirms the home.', wait: examination },
  });
  const faultsOf = (now: string, ...parts: Told[]) => {
    const told = [...timelineOf(begun), ...parts.map((one, i) => ({ ...one, sequence: begun.length + 1 + i }))];
    return judge(inHand(false, 'official'), told, {
      law: { ...law, steps },
      now: new Date(now),
      slackMs: hour,
    }).faults.join();
  };
  const opened = part('begun', submission);
  const passing = '2026-04-10T19:00:00.000Z';
  assert.equal(faultsOf('2026-04-12T05:00:00.000Z', opened, part('silent-approved', passing)), '');
  assert.equal(faultsOf('2026-04-10T05:00:00.000Z', opened), '');
  assert.match(faultsOf('2026-04-12T05:00:00.000Z', opened), /passed on 2026-04-10T19.*nothing followed/);
  assert.match(
    faultsOf('2026-04-10T05:00:00.000Z', opened, part('silent-approved', '2026-04-09T05:00:00.000Z')),
    /before its term/,
  );
  assert.match(
    faultsOf('2026-04-12T05:00:00.000Z', opened, part('silent-refused', passing)),
    /silence means to approve/,
  );
});
