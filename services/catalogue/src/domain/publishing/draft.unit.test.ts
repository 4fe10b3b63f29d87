import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import {
  actionsOf,
  type Draft,
  type DraftCommand,
  type DraftState,
  type DraftStatus,
  type DraftStep,
  decide,
  draftStates,
  stateAfter,
} from './draft.ts';

const author = { id: 'author', name: 'A', agency: 'interior-ministry' };
const colleague = { id: 'colleague', name: 'C', agency: 'interior-ministry' };
const day = '2026-12-01';
const now = new Date('2026-11-22T05:00:00Z');
const statuses: { [State in DraftState]: Extract<DraftStatus, { kind: State }> } = {
  editing: { kind: 'editing' },
  submitted: { kind: 'submitted' },
  returned: { kind: 'returned', reason: 'The title is wrong' },
  publishing: { kind: 'publishing', by: colleague, day },
  published: { kind: 'published', version: 1, day },
  discarded: { kind: 'discarded' },
};
const commands: { [Step in DraftStep]: DraftCommand } = {
  save: { step: 'save', text: 'b', textDigest: 'd', service: 's', faults: 0, changed: [] },
  submit: { step: 'submit' },
  return: { step: 'return', reason: 'The title is wrong' },
  publish: { step: 'publish', day },
  discard: { step: 'discard' },
  complete: { step: 'complete', version: 1, day },
  release: { step: 'release' },
};
const draftIn = (state: DraftState): Draft => ({
  id: 'd',
  version: 3,
  agency: 'interior-ministry',
  service: 's',
  text: 'a',
  status: statuses[state],
  authors: [author],
  events: [],
  createdAt: '',
  changedAt: '',
});

/** What is allowed, written down a second time. */
const allowed: Record<DraftState, string> = {
  editing: 'save submit discard',
  submitted: 'return publish discard',
  returned: 'save discard',
  publishing: 'publish complete release',
  published: '',
  discarded: '',
};

test('every step in every state is allowed exactly where the law of the lifecycle says so', () => {
  for (const state of draftStates) {
    for (const [step, command] of Object.entries(commands) as [DraftStep, DraftCommand][]) {
      const draft = draftIn(state);
      if (allowed[state].split(' ').includes(step)) {
        const next = decide(draft, command, colleague, now);
        assert.equal(next.status.kind, stateAfter(state, step), `${state} ${step}`);
        assert.equal(next.version, 4);
      } else {
        const refused = () => decide(draft, command, colleague, now);
        assert.throws(refused, (error) => isDomainError(error, 'action-not-allowed'), `${state} ${step}`);
      }
    }
  }
});

test('nobody publishes what they have written, and is not offered to', () => {
  const draft = draftIn('submitted');
  assert.throws(
    () => decide(draft, commands.publish, author, now),
    (error) => isDomainError(error, 'second-person-required'),
  );
  assert.deepEqual(actionsOf(draft, author), ['return', 'discard']);
  assert.deepEqual(actionsOf(draft, colleague), ['return', 'publish', 'discard']);
  const edited = decide(draftIn('editing'), commands.save, colleague, now);
  assert.deepEqual(actionsOf(decide(edited, commands.submit, author, now), colleague), ['return', 'discard']);
});

test('every step people know of leaves its event, and no event is lost', () => {
  let draft = draftIn('editing');
  const steps: DraftStep[] = [
    'save',
    'submit',
    'return',
    'save',
    'submit',
    'publish',
    'release',
    'publish',
    'complete',
  ];
  for (const step of steps) draft = decide(draft, commands[step], step === 'save' ? author : colleague, now);
  assert.deepEqual(
    draft.events.map(({ sequence, action }) => `${sequence} ${action}`),
    ['1 save', '2 submit', '3 return', '4 save', '5 submit', '6 publish'],
  );
});
