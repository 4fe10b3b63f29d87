import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import { actors, applicationIn, attachment, passportOf, reasons, statuses, text, worldOf } from '../../test/samples.ts';
import type { Application, Form } from './application.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';

const letter = { title: text('Letter'), optional: true, types: ['pdf' as const], largest: '1 MB', most: 3 };
const passport = passportOf('transactional', {
  form: {
    ground: { type: 'string', enum: ['owner', 'consent'], title: text('Ground') },
    owner: { type: 'string', title: text('Owner'), when: 'form.ground = "consent"' },
    rooms: { type: 'array', items: { type: 'integer' }, title: text('Rooms') },
    count: { type: 'integer', title: text('Count'), value: 'count(form.rooms)' },
    note: { type: 'string', title: text('Note'), optional: true },
  },
  attachments: { letter, proof: { ...letter, optional: false, when: 'form.ground = "consent"' }, other: letter },
  papers: [{ code: 'identity-card', title: text('Card'), basis: 'law' }],
});
const form = { ground: 'owner', rooms: [1, 2], count: 2 };
const file = { ...attachment, state: 'clean' as const };

interface Marks {
  fields?: string[];
  papers?: string[];
  attachments?: string[];
}

/** Returned by an official, with a clean letter among its files. */
function returned(marks: Marks): Application {
  const examined = { ...applicationIn(statuses['under-examination']), form, attachments: [file] };
  return take(examined, { name: 'return', reasons, fields: [], ...marks }, actors.clerk);
}

function take(application: Application, command: Command, actor: (typeof actors)[keyof typeof actors]): Application {
  return decide(application, command, actor, worldOf(passport)).next;
}
const change = (marks: Marks, answers: Form) =>
  outcome(() => take(returned(marks), { name: 'update', form: { ...form, ...answers } }, actors.applicant).form);
const attach = (application: Application, name: string) =>
  take(application, { name: 'attach', attachment: { ...file, id: name, digest: name, name } }, actors.applicant);

function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'correction-not-asked') {
      for (const { texts } of error.faults) assert.equal(new Set(Object.values(texts ?? {})).size, languages.length);
    }
    return [error.code, ...error.faults.map(({ path }) => path)];
  }
}

test('answers that are marked change, and what is asked or worked out because of them; no others do', () => {
  assert.deepEqual(change({ fields: ['/rooms/1'] }, { rooms: [1, 3, 4] }), { ...form, rooms: [1, 3, 4], count: 3 });
  assert.deepEqual(change({ fields: ['/ground'] }, { ground: 'consent', owner: 'Aziz' }), {
    ...{ ...form, ground: 'consent', owner: 'Aziz' },
  });
  assert.deepEqual(change({ fields: ['/ground'] }, { rooms: [], note: 'x' }), [
    'correction-not-asked',
    ...['/rooms', '/note'],
  ]);
  assert.deepEqual(change({ attachments: ['letter'] }, { ground: 'consent' }), ['correction-not-asked', '/ground']);
  assert.deepEqual(change({ fields: ['/rooms'] }, {}), form);
});

test('what is corrected twice is held to what was submitted, not to the correction before', () => {
  const once = take(
    returned({ fields: ['/ground'] }),
    { name: 'update', form: { ...form, ground: 'consent', owner: 'Aziz' } },
    actors.applicant,
  );
  const back = take(once, { name: 'update', form }, actors.applicant);
  assert.deepEqual(back.form, form);
});

test('files that are marked are replaced, and those that have become necessary added; no others are', () => {
  const refused = (marks: Marks, name: string) => outcome(() => attach(returned(marks), name).attachments?.length);
  assert.equal(refused({ attachments: ['letter'] }, 'letter'), 2);
  assert.equal(refused({ papers: ['identity-card'] }, 'other'), 2, 'a paper may come as a file');
  assert.deepEqual(refused({ fields: ['/ground'] }, 'letter'), ['correction-not-asked', '/attachments/letter']);
  assert.deepEqual(refused({ fields: ['/ground'] }, 'proof'), ['correction-not-asked', '/attachments/proof']);
  const detach = (marks: Marks) =>
    outcome(() => take(returned(marks), { name: 'detach', id: 'file' }, actors.applicant).attachments?.length);
  assert.equal(detach({ attachments: ['letter'] }), 0);
  assert.deepEqual(detach({ attachments: ['other'] }), ['correction-not-asked', '/attachments/letter']);

  const corrected = take(
    returned({ fields: ['/ground'] }),
    { name: 'update', form: { ...form, ground: 'consent', owner: 'Aziz' } },
    actors.applicant,
  );
  const added = attach(corrected, 'proof');
  assert.equal(added.attachments?.length, 2);
  const taken = take(added, { name: 'detach', id: 'proof' }, actors.applicant);
  assert.equal(taken.attachments?.length, 1, 'what was added since is taken away again');
});

test('what is marked exists, and something is', () => {
  const faults = (marks: Marks) => outcome(() => returned(marks));
  assert.deepEqual(faults({}), ['fields-invalid', '/fields']);
  assert.deepEqual(faults({ attachments: ['nothing'], papers: ['letter'], fields: ['/ground'] }), [
    'fields-invalid',
    ...['/papers/0', '/attachments/0'],
  ]);
});
