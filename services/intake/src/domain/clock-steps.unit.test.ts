import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { actors, applicationIn, commandOf, passportOf, reasons, statuses, worldOf } from '../../test/samples.ts';
import type { ApplicableTier, Application } from './application.ts';
import { dueAt } from './clock.ts';
import type { Actor, Command } from './command.ts';
import { type Change, decide } from './decide.ts';
import { waitingOf } from './waiting.ts';

/** Noon in Tashkent. Tuesday 24 March 2026: five working days end on Tuesday the 31st. */
const noon = (day: string) => new Date(`${day}T07:00:00Z`);
const clock = (further: Partial<NonNullable<Passport['clock']>> = {}, tier: ApplicableTier = 'interactive') =>
  passportOf(tier, { clock: { decide: '5 working days', basis: 'law', ...further } });
const take = (name: Command['name'], tier: ApplicableTier = 'interactive') => commandOf(name, tier, true);

function step(passport: Passport, application: Application, day: string, command: Command, actor: Actor): Change {
  return decide(application, command, actor, worldOf(passport, noon(day)));
}
const events = ({ events: all }: Change) => all.map(({ type }) => type.slice('application.'.length));

/** Submitted on 24 March and claimed. */
function examined(passport: Passport, tier: ApplicableTier = 'interactive'): Application {
  const steps: [Command, Actor][] = [
    [take('submit'), actors.applicant],
    [take('examine'), actors.portal],
    [take('claim'), actors.clerk],
  ];
  const draft = applicationIn(statuses.draft, tier);
  return steps.reduce((now, [command, actor]) => step(passport, now, '2026-03-24', command, actor).next, draft);
}

const until = ({ status }: Application) => ('until' in status ? status.until.toISOString().slice(0, 10) : '');

test('a return stops the term, a resubmission lets it go on with what is left of it', () => {
  const passport = clock();
  const before = examined(passport);
  assert.equal(until(before), '2026-03-31');
  const returned = step(passport, before, '2026-03-26', take('return'), actors.clerk);
  assert.deepEqual(events(returned), ['returned', 'term-stopped']);
  assert.equal(dueAt(returned.next)?.toISOString(), '2026-04-09T19:00:00.000Z', 'the term of the correction');
  const again = step(passport, returned.next, '2026-04-01', take('submit'), actors.applicant);
  assert.deepEqual(events(again), ['resubmitted', 'term-resumed']);
  assert.equal(until(again.next), '2026-04-06', 'Thursday, Friday and Monday are left of five days');
  assert.match(again.events[1]?.text.en ?? '', /last day is now 2026-04-06/);
});

test('a register that is away stops the term only where the passport says so', () => {
  const wait = { ...take('wait'), fault: 'register-slow' } as Command;
  const end = (passport: Passport) => {
    const draft = applicationIn(statuses.draft, 'interactive');
    const submitted = step(passport, draft, '2026-03-24', take('submit'), actors.applicant).next;
    const waiting = step(passport, submitted, '2026-03-25', wait, actors.portal);
    const examination = step(passport, waiting.next, '2026-03-27', take('examine'), actors.portal);
    return [
      events(waiting).includes('term-stopped'),
      events(examination).includes('term-resumed'),
      until(examination.next),
    ];
  };
  assert.deepEqual(end(clock()), [false, false, '2026-03-31']);
  assert.deepEqual(end(clock({ register: 'stops' })), [true, true, '2026-04-02']);
});

test('an extension is its own notice, once, before the end, within the passport', () => {
  const passport = clock({ extension: { by: '10 working days', basis: 'law' } });
  const before = examined(passport);
  const extend = (application: Application, day: string, days: number) =>
    step(passport, application, day, { name: 'extend', days, reasons }, actors.clerk);
  const refused = (application: Application, day: string, days: number, code: string) =>
    assert.throws(
      () => extend(application, day, days),
      (error) => isDomainError(error, code),
    );
  refused(before, '2026-03-27', 11, 'extension-too-long');
  refused(before, '2026-04-01', 2, 'extension-not-allowed');
  refused(examined(clock()), '2026-03-27', 2, 'extension-not-allowed');
  const guest = { ...actors.clerk, agency: 'other-agency' };
  const extending = { name: 'extend', days: 2, reasons } as const;
  assert.throws(() => step(passport, before, '2026-03-27', extending, guest), { code: 'role-not-allowed' });
  const extended = extend(before, '2026-03-27', 0);
  assert.equal(until(extended.next), '2026-04-14');
  assert.deepEqual(events(extended), ['term-extended']);
  assert.equal(extended.next.clock?.extensions[0]?.notice, `event:${extended.events[0]?.sequence}`);
  assert.equal(extended.next.extension?.reasons, reasons);
  refused(extended.next, '2026-03-30', 1, 'extension-not-allowed');
});

test('who is above is told when it is time, once however often it is looked at, and then answers for it', () => {
  const passport = clock({
    escalation: [
      { to: 'official', before: '1 working day' },
      { to: 'higher-body', agency: 'ministry', after: '2 working days' },
    ],
  });
  let application = examined(passport);
  const told = (day: string) => {
    const change = step(passport, application, day, { name: 'escalate' }, actors.portal);
    assert.equal(change.next === application, change.events.length === 0);
    application = change.next;
    return events(change);
  };
  const waits = () => waitingOf(application)?.party;
  assert.deepEqual(told('2026-03-30'), []);
  assert.deepEqual([told('2026-03-31'), told('2026-03-31')], [['official-reminded'], []]);
  assert.equal(waits(), 'agency:sample-agency');
  assert.deepEqual(
    [told('2026-04-01'), waitingOf(application)?.code],
    [['escalated-to-head'], 'examination-with-head'],
  );
  assert.deepEqual([told('2026-04-03'), waits()], [['escalated-to-higher-body'], 'agency:ministry']);
  assert.equal(dueAt(application), undefined);
  const [decided] = step(passport, application, '2026-04-06', take('approve'), actors.clerk).events;
  assert.deepEqual(decided?.agencies, ['sample-agency', 'ministry'], 'it learns what becomes of it');
});

test('what an instance that was down has missed is told together, in order', () => {
  const passport = clock({
    escalation: [
      { to: 'head', after: '3 days' },
      { to: 'official', before: '3 days' },
    ],
  });
  const change = step(passport, examined(passport), '2026-05-04', { name: 'escalate' }, actors.portal);
  assert.deepEqual(events(change), ['official-reminded', 'escalated-to-head', 'escalated-to-head']);
});

test('silence refuses where the law says so, and says that nobody decided', () => {
  const passport = clock({ silence: 'refuse' });
  const before = examined(passport);
  const lapse: Command = { name: 'lapse' };
  assert.equal(step(passport, before, '2026-03-31', lapse, actors.portal).next, before, 'the last day is not over');
  const told = step(passport, before, '2026-04-01', { name: 'escalate' }, actors.portal).next;
  const change = step(passport, told, '2026-04-01', lapse, actors.portal);
  assert.deepEqual(events(change), ['silence-refused']);
  const { status } = change.next;
  assert.deepEqual(status.kind === 'rejected' && status.decision.by, { silence: true });
});

test('silence approves with a result, and goes to the head where none can be made', () => {
  for (const tier of ['interactive', 'transactional'] as const) {
    const passport = clock({ silence: 'approve', escalation: [{ to: 'head', after: '1 day' }] }, tier);
    const before = examined(passport, tier);
    const approved = step(passport, before, '2026-04-01', take('lapse', tier), actors.portal);
    const outcome = { interactive: 'ready-for-collection', transactional: 'issued' }[tier];
    assert.deepEqual([approved.next.status.kind, events(approved)], [outcome, ['silence-approved', outcome]]);
    const up = step(passport, before, '2026-04-01', { name: 'lapse' }, actors.portal);
    assert.deepEqual([up.next.status.kind, events(up)], ['under-examination', ['escalated-to-head']]);
    const repeated = step(passport, up.next, '2026-04-01', { name: 'lapse' }, actors.portal);
    assert.equal(repeated.next, up.next);
  }
});

test('nothing is told while the applicant corrects, and time that goes back undoes nothing', () => {
  const passport = clock();
  const returned = step(passport, examined(passport), '2026-03-30', take('return'), actors.clerk).next;
  assert.throws(() => step(passport, returned, '2026-04-08', { name: 'escalate' }, actors.portal), {
    code: 'action-not-allowed',
  });
  const again = step(passport, returned, '2026-01-12', take('submit'), actors.applicant).next;
  assert.equal(until(again), '2026-03-31');
  const late = step(passport, again, '2026-04-01', { name: 'escalate' }, actors.portal).next;
  assert.equal(step(passport, late, '2026-03-25', { name: 'escalate' }, actors.portal).next, late);
});
