/** Any number of agencies, in sequence and side by side: whatever they answer, and when, the whole is what the passport says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport, ProcessStep } from '@darcha/proto/passport.ts';
import fc from 'fast-check';
import {
  applicationIn,
  commandOf,
  evidence,
  passportOf,
  reasons,
  statuses,
  text,
  worldOf,
} from '../../test/samples.ts';
import type { Application } from './application.ts';
import type { Actor, Command } from './command.ts';
import { decide } from './decide.ts';
import { agenciesWith, currentPart, isAwaited, isOpen, outcomeOf, type Part } from './parts.ts';
import { stepIn, wholeOf } from './process.ts';
import { contentFor } from './reader.ts';
import { waitingOf } from './waiting.ts';

const agencies = ['sample-agency', 'second', 'third'];
const portal: Actor = { role: 'portal' };
const official = (agency: string, id = `${agency}-1`): Actor => ({ role: 'official', id, agency, head: false });
const { approve, examine } = {
  approve: commandOf('approve', 'interactive', true),
  examine: { name: 'examine', evidence, notes: [] } as Command,
};

const choice = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const written = fc.record({
  agency: fc.constantFrom(...agencies),
  before: fc.array(fc.nat(), { maxLength: 2 }),
  within: fc.constantFrom('2 working days', '3 working days', '10 working days'),
  silence: choice('escalate', 'approve', 'refuse'),
  refusal: choice('ends', 'collects'),
  late: choice('ignore', 'accept'),
  sees: choice(['phone'], ['residence']),
  fourEyes: choice(true),
});

/** Steps that wait for earlier ones only. */
const processes = fc.array(written, { minLength: 1, maxLength: 5 }).map((steps) =>
  steps.map(({ before, ...rule }, i): ProcessStep => {
    const given = Object.entries(rule).filter(([, value]) => value !== undefined);
    const after = i === 0 ? [] : [...new Set(before.map((at) => `step-${at % i}`))];
    return { code: `step-${i}`, title: text('Step'), basis: 'law', after, ...Object.fromEntries(given) } as ProcessStep;
  }),
);

const passportWith = (process: ProcessStep[]): Passport =>
  passportOf('interactive', { process, basis: { law: { title: text('Law') } } });

class Trial {
  application: Application;
  at = new Date('2026-03-24T05:00:00.000Z');
  readonly passport: Passport;

  constructor(process: ProcessStep[]) {
    this.passport = passportWith(process);
    this.application = applicationIn({ ...statuses.submitted, submittedAt: this.at }, 'interactive');
    this.take(examine, portal);
  }

  get parts(): Part[] {
    return this.application.parts ?? [];
  }

  /** Takes the command; gives the error's code where it is refused. */
  take(command: Command, actor: Actor): string {
    try {
      const { next } = decide(this.application, command, actor, worldOf(this.passport, this.at));
      this.application = next;
      this.check();
      return 'taken';
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  }

  /** Claims, decides, and has it confirmed where that is wanted. */
  answer(agency: string, command: Command): void {
    this.take({ name: 'claim' }, official(agency));
    this.take(command, official(agency));
    const part = currentPart(this.parts, agency);
    if (!part?.proposal) return;
    assert.equal(
      this.take({ name: 'confirm' }, official(agency)),
      'own-proposal',
      'nobody confirms what they proposed',
    );
    this.take(
      { name: 'confirm', ...('completion' in approve && { completion: approve.completion }) },
      official(agency, 'other'),
    );
  }

  wait(days: number): void {
    this.at = new Date(this.at.getTime() + days * 86_400_000);
    if (this.application.status.kind !== 'under-examination') return;
    this.take({ ...approve, name: 'lapse-part' } as Command, portal);
  }

  correct(phone: string): void {
    this.take({ name: 'update', form: { phone } }, { role: 'applicant' });
    this.take({ name: 'submit' }, { role: 'applicant' });
    this.take(examine, portal);
  }

  check(): void {
    const { status } = this.application;
    const whole = this.parts.length > 0 ? wholeOf(this.parts, this.passport) : 'open';
    const refused = this.parts.filter((part) => outcomeOf(part) === 'refused');
    if (status.kind === 'under-examination') {
      assert.equal(whole, 'open');
      assert.ok(this.parts.some(isAwaited), 'stuck: nobody is to act');
      assert.match(waitingOf(this.application)?.party ?? '', /^agency:./);
      for (const agency of agencies) {
        const own = this.parts.filter((part) => part.agency === agency);
        assert.ok(own.filter(isAwaited).length <= 1, 'an agency is asked for one thing at a time');
      }
    }
    if (status.kind === 'ready-for-collection') {
      assert.ok(
        this.parts.every((part) => outcomeOf(part) === 'approved'),
        'granted without everybody',
      );
    }
    if (status.kind === 'rejected') assert.ok(refused.length > 0, 'rejected by nobody');
    if (status.kind === 'rejected' && this.parts.some(({ kind }) => kind === 'dropped')) {
      assert.ok(
        refused.some(({ step }) => stepIn(this.passport, step).refusal !== 'collects'),
        'ended too early',
      );
    }
    for (const part of this.parts) this.checkPart(part);
  }

  checkPart(part: Part): void {
    if (part.kind === 'waiting' || part.kind === 'dropped') return;
    for (const code of stepIn(this.passport, part.step).after ?? []) {
      const before = this.parts.find(({ step }) => step === code);
      assert.ok(before && outcomeOf(before), `${part.step} began before ${code} was decided`);
    }
    const seen = contentFor(official(part.agency), this.application, this.passport);
    const all = this.parts.filter(({ agency }) => agency === part.agency);
    if (part.agency === 'sample-agency' || all.some(({ step }) => !stepIn(this.passport, step).sees)) return;
    const names = all.flatMap(({ step }) => stepIn(this.passport, step).sees ?? []);
    for (const name of [...Object.keys(seen?.form ?? {}), ...Object.keys(seen?.evidence ?? {})]) {
      assert.ok(names.includes(name), `${part.agency} sees ${name}`);
    }
  }
}

const move = fc.record({
  what: fc.constantFrom('approve', 'approve', 'approve', 'refuse', 'days', 'return', 'object', 'withdraw', 'misuse'),
  agency: fc.constantFrom(...agencies),
  days: fc.constantFrom(1, 3, 8),
});

function make(trial: Trial, { what, agency, days }: { what: string; agency: string; days: number }): void {
  if (what === 'approve') trial.answer(agency, approve);
  if (what === 'refuse') trial.answer(agency, { name: 'reject', reasons });
  if (what === 'days') trial.wait(days);
  if (what === 'withdraw' && days === 8) trial.take({ name: 'withdraw' }, { role: 'applicant' });
  if (what === 'misuse') trial.take(approve, official(agency, 'nobody'));
  if (what === 'return') {
    trial.answer(agency, { name: 'return', reasons, fields: ['/phone'] });
    trial.correct(`+99890123456${days}`);
  }
  if (what === 'object') {
    trial.take({ name: 'claim' }, official(agency));
    trial.take(approve, official(agency));
    trial.take({ name: 'object', reasons }, official(agency, 'other'));
  }
}

test('whatever agencies, the applicant and time do, in any order, nothing is stuck and nothing is granted without all', () => {
  const property = fc.property(processes, fc.array(move, { maxLength: 25, size: 'max' }), (process, moves) => {
    const trial = new Trial(process);
    for (const next of moves) make(trial, next);
    // From wherever it is, agencies that all approve bring it to an end.
    for (let i = 0; i < 20 && trial.application.status.kind === 'under-examination'; i++) {
      for (const agency of agencies) trial.answer(agency, approve);
    }
    assert.notEqual(trial.application.status.kind, 'under-examination');
  });
  fc.assert(property, { numRuns: 120 });
});

test('in whatever order the same answers come, the outcome is the same: granted when all approve, else rejected', () => {
  const answers = fc.array(fc.constantFrom('approve', 'approve', 'refuse'), { minLength: 5, maxLength: 5 });
  const order = fc.infiniteStream(fc.constantFrom(...agencies));
  const property = fc.property(processes, answers, order, (process, given, turns) => {
    const trial = new Trial(process);
    for (const agency of turns) {
      if (trial.application.status.kind !== 'under-examination') break;
      const at = Number(currentPart(trial.parts, agency)?.step.slice('step-'.length));
      if (Number.isNaN(at)) continue;
      trial.answer(agency, given[at] === 'refuse' ? { name: 'reject', reasons } : approve);
    }
    const all = process.every((_, i) => given[i] === 'approve');
    assert.equal(trial.application.status.kind, all ? 'ready-for-collection' : 'rejected');
  });
  fc.assert(property, { numRuns: 120 });
});

test('what silence has decided stands while the applicant corrects, and so does what went on from it', () => {
  const step = (code: string, rest: Partial<ProcessStep>): ProcessStep =>
    ({ code, title: text('Step'), basis: 'law', after: [], within: '2 working days', ...rest }) as ProcessStep;
  const trial = new Trial([
    step('step-0', { agency: 'sample-agency', silence: 'approve', late: 'accept', sees: ['residence'] }),
    step('step-1', { agency: 'third', after: ['step-0'], sees: ['residence'] }),
    step('step-2', { agency: 'second', sees: ['phone'] }),
  ]);
  trial.wait(8);
  trial.answer('third', approve);
  trial.answer('second', { name: 'return', reasons, fields: ['/phone'] });
  trial.correct('+998901234567');
  assert.deepEqual(
    trial.parts.map(({ step, kind }) => [step, kind]),
    [
      ['step-0', 'decided'],
      ['step-1', 'decided'],
      ['step-2', 'open'],
    ],
  );
});

test('a part that was under way goes on with what was left of its term, and one whose turn never came is still unknown to its agency', () => {
  const step = (code: string, agency: string, after: string[]): ProcessStep =>
    ({ code, agency, after, title: text('Step'), basis: 'law', within: '2 working days' }) as ProcessStep;
  const trial = new Trial([step('step-0', 'second', []), step('step-1', 'third', ['step-0'])]);
  const until = () => trial.parts.filter(isOpen).map((part) => part.until.toISOString());
  assert.deepEqual(until(), ['2026-03-26T19:00:00.000Z']);
  trial.wait(2);
  trial.answer('second', { name: 'return', reasons, fields: ['/phone'] });
  trial.wait(1);
  trial.correct('+998901234567');
  // Returned on its last day, on Thursday; the first working day that begins with it running is Monday.
  assert.deepEqual(until(), ['2026-03-30T19:00:00.000Z']);
  assert.deepEqual(agenciesWith(trial.parts), ['second']);
});
