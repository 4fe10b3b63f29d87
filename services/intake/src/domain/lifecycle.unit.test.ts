import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { deadlineOf, isStopped } from '@darcha/legal-clock/counting.ts';
import fc from 'fast-check';
import { actors, applicationIn, commandOf, passportOf, statuses, worldOf } from '../../test/samples.ts';
import type { ApplicableTier, Application } from './application.ts';
import type { Actor, Command } from './command.ts';
import { decide } from './decide.ts';
import { actionsFor, permit } from './guards.ts';
import { type CommandName, commandNames, isFinal, roleOf, stateKinds, stepOf } from './lifecycle.ts';
import { waitingOf } from './waiting.ts';

const tiers: ApplicableTier[] = ['interactive', 'transactional'];

/** What may be done, written down a second time: rows "state: command, ...", by whom is told by the command. */
const allowed: Record<string, string> = {
  draft:
    'update request-evidence submit withdraw keep-evidence expire remind attach detach judge entrust take-over end-representation use-earlier-record use-own-paper sign refuse-signature lapse-signatures',
  submitted:
    'withdraw wait examine escalate lapse judge await-scan write reply give-opinion entrust take-over end-representation take-answer',
  'waiting-for-register':
    'withdraw wait examine escalate lapse judge await-scan write reply give-opinion entrust take-over end-representation take-answer use-earlier-record use-own-paper attach detach',
  'waiting-for-scan':
    'withdraw wait examine escalate lapse judge await-scan write reply give-opinion entrust take-over end-representation take-answer',
  'under-examination':
    'withdraw claim approve reject return extend escalate lapse assign confirm object lapse-part write reply ask-opinion give-opinion entrust take-over end-representation ask-register take-answer',
  returned:
    'update request-evidence submit withdraw keep-evidence expire attach detach judge write reply give-opinion entrust take-over end-representation use-earlier-record use-own-paper take-answer sign refuse-signature lapse-signatures',
  'ready-for-collection':
    'collect name-collector reissue-code expire write reply entrust take-over end-representation take-answer',
  collected: 'revoke erase end-representation take-answer hold release-hold review-hold delay-erasure',
  issued: 'revoke erase end-representation take-answer hold release-hold review-hold delay-erasure',
  revoked: 'erase end-representation hold release-hold review-hold delay-erasure',
  rejected: 'erase end-representation hold release-hold review-hold delay-erasure',
  withdrawn: 'erase end-representation hold release-hold review-hold delay-erasure',
  expired: 'erase end-representation hold release-hold review-hold delay-erasure',
};
const transactionalOnly: Record<string, string> = {
  submitted: 'grant refuse',
  'waiting-for-register': 'grant refuse',
  'waiting-for-scan': 'grant refuse',
};

test('every command in every state of both tiers is allowed exactly where the law of the lifecycle says so', () => {
  for (const tier of tiers) {
    for (const state of stateKinds) {
      const further = tier === 'transactional' ? (transactionalOnly[state] ?? '') : '';
      // Whoever is let know is told of what may still come; ending that is possible always.
      const informing = isFinal(state) ? 'end-informing' : 'allow-informing end-informing';
      const expected = `${allowed[state]} ${further} ${informing}`.split(' ').filter(Boolean);
      const actual = commandNames.filter((command) => stepOf(tier, state, command));
      assert.deepEqual(actual.toSorted(), expected.toSorted(), `${tier} ${state}`);
    }
  }
});

test('nothing leads out of a final state, and every other state waits for somebody', () => {
  for (const state of stateKinds) {
    assert.equal(waitingOf(applicationIn(statuses[state])) === undefined, isFinal(state), state);
  }
});

test('approval leads where the tier says', () => {
  const ends = (tier: ApplicableTier) =>
    stepOf(tier, 'under-examination', 'approve')?.to.filter(
      (state) => !['under-examination', 'rejected'].includes(state),
    );
  assert.deepEqual(ends('interactive'), ['ready-for-collection']);
  assert.deepEqual(ends('transactional'), ['issued']);
});

test('actions shown to a reader are those permitted, for every tier, state and role', () => {
  for (const tier of tiers) {
    for (const state of stateKinds) {
      for (const actor of Object.values(actors)) {
        const application = applicationIn(statuses[state], tier);
        for (const action of actionsFor(application, actor, passportOf(tier))) permit(application, action, actor);
        for (const command of commandNames) {
          if (stepOf(tier, state, command)?.by === actor.role) continue;
          assert.throws(() => permit(application, command, actor), DomainError, `${tier} ${state} ${command}`);
        }
      }
    }
  }
  const examined = applicationIn(statuses['under-examination']);
  const shown = (actor: Actor) => actionsFor(examined, actor, passportOf('transactional'));
  assert.deepEqual(shown(actors.clerk), ['assign', 'approve', 'reject', 'return', 'reply', 'ask-opinion']);
  assert.deepEqual(shown(actors.otherClerk), ['reply']);
  assert.deepEqual(shown(actors.head), ['claim', 'assign', 'reply']);
});

/** Mostly whoever may take the step, so that sequences get somewhere; else anybody. */
const onward = ['submit', 'examine', 'claim', 'approve', 'collect'] as const;
const fitting = {
  applicant: actors.applicant,
  official: actors.clerk,
  portal: actors.portal,
  'co-signer': actors.coSigner,
};
const fittingFor = (name: CommandName) =>
  ['revoke', 'hold', 'release-hold'].includes(name) ? actors.head : fitting[roleOf(name)];

/** Each the same for all sequences: what is compiled of a form is kept with its passport. */
const passports = { interactive: passportOf('interactive'), transactional: passportOf('transactional') };

test('any sequence of commands by anybody keeps every invariant', () => {
  const step = fc.record({
    name: fc.constantFrom(
      ...commandNames,
      ...onward,
      ...onward,
      ...onward,
      ...onward,
      ...onward,
      ...onward,
      ...onward,
      ...onward,
      'revoke',
      'revoke',
      'await-scan',
      'await-scan',
    ),
    actor: fc.option(fc.constantFrom(...Object.values(actors)), { freq: 4 }),
    right: fc.constantFrom(true, true, true, false),
    days: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 7),
  });
  const reached = new Set<string>();
  const run = (
    tier: ApplicableTier,
    steps: { name: CommandName; actor: Actor | null; right: boolean; days: number }[],
  ) => {
    let application: Application = { ...applicationIn(statuses.draft, tier), version: 1, sequence: 0 };
    let at = new Date('2026-03-24T05:00:00.000Z');
    for (const { name, actor, right, days } of steps) {
      at = new Date(at.getTime() + days * 86_400_000);
      const before = structuredClone(application);
      const next = tried(application, commandOf(name, tier, right), actor ?? fittingFor(name), at);
      assert.deepEqual(application, before, 'the application given was changed');
      application = next ?? application;
      reached.add(application.status.kind);
    }
  };
  const steps = fc.array(step, { maxLength: 60, size: 'max' });
  const keepsEveryInvariant = fc.property(fc.constantFrom(...tiers), steps, run);
  fc.assert(keepsEveryInvariant, { numRuns: 150 });
  // Sequences that are other ones each time may by chance leave a state out; these are always the same.
  reached.clear();
  fc.assert(keepsEveryInvariant, { numRuns: 400, seed: 20_261_122 });
  assert.deepEqual([...reached].toSorted(), [...stateKinds].toSorted(), 'some states were never reached');
});

function tried(application: Application, command: Command, actor: Actor, at: Date): Application | undefined {
  try {
    const { next, events, refusal } = decide(application, command, actor, worldOf(passports[application.tier], at));
    if (next === application) return undefined;
    assert.ok(
      !isFinal(application.status.kind) ||
        /^(revoke|erase|end-representation|take-answer|end-informing|delay-erasure|(release-|review-)?hold)$/.test(
          command.name,
        ),
      'a final state was left',
    );
    assert.equal(next.version, application.version + 1);
    assert.equal(next.sequence, application.sequence + events.length);
    assert.deepEqual(
      events.map(({ sequence }) => sequence),
      events.map((_, i) => application.sequence + i + 1),
    );
    assert.ok(stepOf(application.tier, application.status.kind, command.name)?.to.includes(next.status.kind));
    assert.ok(events.length > 0 || next.status.kind === application.status.kind, 'a state changed without an event');
    if (refusal) assert.notEqual(next.status.kind, 'collected');
    if (next.status.kind === 'collected') assert.equal(application.status.kind, 'ready-for-collection');
    if (next.status.kind === 'issued') assert.ok('decision' in next.status && next.status.submittedAt);
    const { clock, status } = next;
    if (clock && status.kind === 'under-examination') assert.deepEqual(status.until, deadlineOf(clock, at));
    if (clock) assert.equal(status.kind === 'returned', isStopped(clock) && !isFinal(status.kind));
    for (const { wait, state } of events) assert.equal(wait === undefined, isFinal(state as never));
    return next;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
