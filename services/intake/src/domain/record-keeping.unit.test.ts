import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryHash, type RecordEntry } from '@darcha/application-record/entry.ts';
import {
  type ApplicationRecord,
  chainFaults,
  type FileEntry,
  headFaults,
  valueFaults,
} from '@darcha/application-record/record.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import fc from 'fast-check';
import { actors, applicationIn, commandOf, now, passportOf, statuses, worldOf } from '../../test/samples.ts';
import type { ApplicableTier, Application } from './application.ts';
import { decide } from './decide.ts';
import { type CommandName, commandNames, roleOf } from './lifecycle.ts';
import { readBy } from './reading.ts';
import { aboutOf, recordFile } from './record-file.ts';
import { beginRecord } from './record-keeping.ts';

const key = Buffer.alloc(32, 3).toString('base64url');

interface Run {
  application: Application;
  entries: RecordEntry[];
}

function beginning(tier: ApplicableTier): Run {
  const draft: Application = { ...applicationIn(statuses.draft, tier), version: 1, sequence: 0 };
  const record = beginRecord(draft, key, now);
  return { application: { ...draft, record }, entries: [record.last] };
}

const fitting = {
  applicant: actors.applicant,
  official: actors.clerk,
  portal: actors.portal,
  'co-signer': actors.coSigner,
};

/** What the store does with the outcome of a step. */
function kept({ application: { record: before }, entries }: Run, next: Application): Run {
  const { record } = next;
  assert.ok(record);
  return { application: next, entries: record.last === before?.last ? entries : [...entries, record.last] };
}

function step(run: Run, name: CommandName | 'read', at: Date): Run {
  const { application } = run;
  const { tier } = application;
  if (name === 'read') {
    const reading = readBy(application, actors.clerk, { now: at, agencyName: (code) => code });
    return reading ? kept(run, reading.next) : run;
  }
  try {
    const actor = name === 'revoke' ? actors.head : fitting[roleOf(name)];
    const { next } = decide(application, commandOf(name, tier, true), actor, worldOf(passportOf(tier), at));
    return next === application ? run : kept(run, next);
  } catch (error) {
    if (error instanceof DomainError) return run;
    throw error;
  }
}

function fileOf({ application, entries }: Run): ApplicationRecord {
  assert.ok(application.record);
  // As it is stored, and as it travels.
  const stored = JSON.parse(JSON.stringify({ entries })) as { entries: RecordEntry[] };
  const file = recordFile({ application, record: application.record, entries: stored.entries }, 'head');
  return JSON.parse(JSON.stringify(file)) as ApplicationRecord;
}

function faultsOf(file: ApplicationRecord, { application }: Run): string[] {
  const last = application.record?.last;
  assert.ok(last);
  const about = aboutOf(application);
  const head = { about, position: last.position, hash: entryHash(about.number, last), at: now.toISOString() };
  return [...chainFaults(file), ...valueFaults(file), ...headFaults(file, head)].map(({ code }) => code);
}

/** Changes one thing of an entry. */
const alterations: Record<string, (entry: FileEntry) => unknown> = {
  at: (entry) => (entry.at = '2020-01-01T00:00:00.000Z'),
  by: (entry) => (entry.by = { role: 'official', agency: 'other-agency', official: 'somebody' }),
  step: (entry) => (entry.step = 'nothing'),
  state: (entry) => (entry.state = 'elsewhere'),
  before: (entry) => (entry.before = `A${entry.before.slice(1)}x`),
  position: (entry) => (entry.position += 1),
  changed: (entry) => (entry.changed = { ...entry.changed, findings: { digest: 'x' } }),
  digest: (entry) => {
    for (const change of Object.values(entry.changed)) change.digest = `${change.digest}x`;
  },
};

const onward = ['submit', 'examine', 'claim', 'approve', 'collect', 'read'] as const;
const names = fc.constantFrom<CommandName | 'read'>(
  ...commandNames,
  ...onward,
  ...onward,
  ...onward,
  ...onward,
  ...onward,
  ...onward,
  ...onward,
  ...onward,
  ...onward,
);

test('any sequence of steps gives a record without a fault, and any change of any entry is noticed', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom<ApplicableTier>('interactive', 'transactional'),
      fc.array(names, { maxLength: 25, size: 'max' }),
      fc.nat(),
      fc.constantFrom(...Object.keys(alterations)),
      (tier, steps, place, what) => {
        const run = steps.reduce(
          (so, name, i) => step(so, name, new Date(now.getTime() + i * 3_600_000)),
          beginning(tier),
        );
        reached.add(run.application.status.kind);
        const file = fileOf(run);
        assert.deepEqual(faultsOf(file, run), []);
        const altered = structuredClone(file);
        const entry = altered.entries[place % altered.entries.length];
        assert.ok(entry);
        alterations[what]?.(entry);
        if (JSON.stringify(altered) !== JSON.stringify(file)) assert.notDeepEqual(faultsOf(altered, run), [], what);
        const shorter = { ...file, entries: file.entries.toSpliced(place % file.entries.length, 1) };
        if (shorter.entries.length > 0) assert.notDeepEqual(faultsOf(shorter, run), [], 'left out');
      },
    ),
    { numRuns: 250, seed: 20_261_122 },
  );
  for (const state of ['issued', 'collected', 'under-examination']) assert.ok(reached.has(state), state);
});

test('what is shown is what is there now, with who did it, and an official under a pseudonym', () => {
  const run = (['submit', 'examine', 'read', 'claim', 'return'] as const).reduce(
    (so, name) => step(so, name, now),
    beginning('transactional'),
  );
  const file = fileOf(run);
  assert.deepEqual(
    file.entries.map(({ step: name, by }) => `${name} ${by.role}`),
    ['begin applicant', 'submit applicant', 'examine portal', 'read official', 'claim official', 'return official'],
  );
  const [begun] = file.entries;
  assert.deepEqual(begun?.changed.applicant?.value, run.application.applicant);
  assert.deepEqual(file.entries.at(-1)?.changed.reasons?.value, {
    language: 'en',
    text: 'Reasons that are long enough.',
  });
  const text = JSON.stringify(file);
  assert.ok(!text.includes('"clerk"'), 'an official is named');
  assert.deepEqual(Object.values(run.application.record?.secrets.officials ?? {}), [
    { agency: 'sample-agency', official: 'clerk' },
  ]);
});

test('an earlier value is not there, and can be proven by its salt; none can be guessed without', () => {
  const begun = beginning('transactional');
  const change = { name: 'update', form: { phone: '+998901234568' } } as const;
  const { next } = decide(begun.application, change, actors.applicant, worldOf(passportOf('transactional')));
  const file = fileOf(kept(begun, next));
  const [first, second] = file.entries.map(({ changed }) => changed.answers);
  assert.equal(first?.value, undefined);
  assert.ok(first?.salt);
  assert.deepEqual(second?.value, { phone: '+998901234568' });
  const other = fileOf({ ...begun, application: { ...begun.application, number: 'D-0000-0000-00' } });
  assert.notEqual(other.entries[0]?.changed.answers?.salt, undefined);
});

test('many small changes of a draft do not fill the record: the next entry commits to what they came to', () => {
  let run = beginning('transactional');
  const passport = passportOf('transactional');
  for (let i = 0; i < 400; i++) {
    const form = { phone: `+9989012${String(i).padStart(5, '0')}` };
    run = kept(run, decide(run.application, { name: 'update', form }, actors.applicant, worldOf(passport)).next);
  }
  assert.ok(run.entries.length <= 150);
  assert.deepEqual(run.application.record?.pending, ['answers']);
  assert.deepEqual(faultsOf(fileOf(run), run), []);
  run = step(run, 'submit', now);
  const file = fileOf(run);
  assert.deepEqual(file.entries.at(-1)?.changed.answers?.value, run.application.form);
  assert.deepEqual(faultsOf(file, run), []);
});

test('an application that was begun before records were kept goes on without one', () => {
  const { next } = decide(
    applicationIn(statuses.draft),
    { name: 'submit' },
    actors.applicant,
    worldOf(passportOf('transactional')),
  );
  assert.equal(next.record, undefined);
});
