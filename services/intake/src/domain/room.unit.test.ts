import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { actors, applicationIn, commandOf, evidence, passportOf, statuses, worldOf } from '../../test/samples.ts';
import type { Application } from './application.ts';
import type { Actor, Command } from './command.ts';
import { decide } from './decide.ts';
import { actionsFor } from './guards.ts';
import type { CommandName } from './lifecycle.ts';
import { currentPart } from './parts.ts';
import { readBy } from './reading.ts';

/** The application after commands that each have to be taken. */
function after(start: Application, ...commands: [Command, Actor][]): Application {
  return commands.reduce((application, [command, actor]) => {
    const { next } = decide(application, command, actor, worldOf(passportOf(application.tier)));
    assert.notEqual(next, application, `${command.name} changed nothing`);
    return next;
  }, start);
}

/** Does `step` again and again until it is refused as done too often. */
function untilTooMany(start: Application, step: (application: Application) => Application): Application {
  let application = start;
  for (let i = 0; i < 1_000; i++) {
    try {
      application = step(application);
    } catch (error) {
      assert.ok(error instanceof DomainError && error.code === 'steps-too-many', String(error));
      return application;
    }
  }
  return application;
}

test('nobody can fill a timeline: whatever is repeated, it ends below 400 events', () => {
  const take = (name: CommandName, right = true) => commandOf(name, 'interactive', right);
  const otherHead = { ...actors.head, id: 'other-head' };
  const registers = ['a', 'b'].map(
    (register) => ({ name: 'wait', evidence, register, fault: 'register-slow' }) as const,
  );
  let application = after(applicationIn(statuses.draft, 'interactive'), [take('submit'), actors.applicant]);
  for (let i = 0; i < 500; i++) application = after(application, [registers[i % 2] ?? take('wait'), actors.portal]);
  application = after(application, [take('examine'), actors.portal], [take('claim'), actors.clerk]);
  for (let day = 0; day < 500; day++) {
    const at = new Date(Date.UTC(2026, 2, 24 + day));
    application = readBy(application, actors.clerk, worldOf(passportOf('interactive'), at))?.next ?? application;
  }
  application = untilTooMany(application, (now) =>
    after(now, [take('claim'), actors.head], [take('claim'), otherHead]),
  );
  const holder = {
    role: 'official',
    agency: 'sample-agency',
    id: currentPart(application.parts, 'sample-agency')?.claimedBy ?? '',
    head: true,
  } as const;
  application = after(
    application,
    [take('return'), holder],
    [take('submit'), actors.applicant],
    [take('examine'), actors.portal],
  );
  application = untilTooMany(after(application, [take('claim'), actors.clerk]), (now) =>
    after(
      now,
      [take('return'), actors.clerk],
      [take('submit'), actors.applicant],
      [take('wait'), actors.portal],
      [take('examine'), actors.portal],
      [take('claim'), actors.clerk],
    ),
  );
  assert.deepEqual(actionsFor(application, actors.clerk, passportOf('interactive')), ['approve', 'reject', 'extend']);
  application = after(application, [take('approve'), actors.clerk]);
  for (let i = 0; i < 500; i++) {
    const at = new Date(Date.UTC(2026, 2, 24) + i * 3_600_000);
    application = decide(
      application,
      take('collect', false),
      actors.clerk,
      worldOf(passportOf('interactive'), at),
    ).next;
  }
  const world = worldOf(passportOf('interactive'), new Date('2027-01-01'));
  const { next } = decide(application, take('collect'), actors.clerk, world);
  assert.equal(next.status.kind, 'collected');
  assert.ok(next.sequence < 400, `${next.sequence} events`);
});
