/** A draft of a passport: its lifecycle as one table, and what each step makes of it. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Editor } from '../published.ts';

export type DraftStatus =
  | { kind: 'editing' }
  | { kind: 'submitted' }
  | { kind: 'returned'; reason: string }
  /** Decided, and not yet known to be done: whoever decided it, from which day. */
  | { kind: 'publishing'; by: Editor; day: string }
  | { kind: 'published'; version: number; day: string }
  | { kind: 'discarded' };

export type DraftState = DraftStatus['kind'];
export const draftStates = [
  'editing',
  'submitted',
  'returned',
  'publishing',
  'published',
  'discarded',
] as const satisfies readonly DraftState[];

/** Something an editor did, as it is kept with the draft; none is ever changed or removed. */
export type EditorialEvent = {
  /** From 1, without gaps. */
  sequence: number;
  /** RFC 3339, UTC. */
  at: string;
  by: Editor;
} & (
  | {
      action: 'save';
      /** SHA-256 of the text, lower-case hexadecimal. */
      textDigest: string;
      /** How many faults it had. */
      faults: number;
      /** Places that are other than before. */
      changed: string[];
    }
  | { action: 'return'; reason: string }
  | { action: 'publish'; version: number; day: string }
  | { action: 'submit' | 'discard' }
);

export interface Draft {
  id: string;
  /** Counts every change, from 1. */
  version: number;
  /** Code of the agency whose editors work on it. */
  agency: string;
  /** Identifier of the service as the text names it; empty while it names none. */
  service: string;
  text: string;
  status: DraftStatus;
  /** Everybody who has written something of the text. */
  authors: Editor[];
  events: EditorialEvent[];
  /** RFC 3339, UTC. */
  createdAt: string;
  /** RFC 3339, UTC. */
  changedAt: string;
}

/** What editors do. */
export const draftActions = ['save', 'submit', 'return', 'publish', 'discard'] as const;
export type DraftAction = (typeof draftActions)[number];

/** Steps of the catalogue's own: a publication is done, or turned out to be impossible. */
export type DraftStep = DraftAction | 'complete' | 'release';

const table: Readonly<Record<DraftState, Readonly<Partial<Record<DraftStep, DraftState>>>>> = {
  editing: { save: 'editing', submit: 'submitted', discard: 'discarded' },
  submitted: { return: 'returned', publish: 'publishing', discard: 'discarded' },
  returned: { save: 'editing', discard: 'discarded' },
  publishing: { publish: 'publishing', complete: 'published', release: 'submitted' },
  published: {},
  discarded: {},
};

/** The state a step leads to; undefined where it is not allowed. */
export function stateAfter(state: DraftState, step: DraftStep): DraftState | undefined {
  return table[state][step];
}

/** What an editor may do with a draft now. */
export function actionsOf(draft: Draft, editor: Editor): DraftAction[] {
  const allowed = draftActions.filter((action) => stateAfter(draft.status.kind, action) !== undefined);
  return isAuthor(draft, editor) ? allowed.filter((action) => action !== 'publish') : allowed;
}

export type DraftCommand =
  | { step: 'save'; text: string; textDigest: string; service: string; faults: number; changed: string[] }
  | { step: 'return'; reason: string }
  | { step: 'publish'; day: string }
  | { step: 'complete'; version: number; day: string }
  | { step: 'submit' | 'discard' | 'release' };

/** Events one draft holds at most. */
export const mostEvents = 1_000;

/** The draft after a command. Throws `action-not-allowed`, `second-person-required` and `draft-limit`. */
export function decide(draft: Draft, command: DraftCommand, by: Editor, now: Date): Draft {
  permit(draft, command.step, by);
  const at = now.toISOString();
  const event = eventOf(command, { sequence: draft.events.length + 1, at, by });
  if (event && command.step === 'save' && draft.events.length >= mostEvents) {
    const message = `A draft is saved at most ${mostEvents} times. Discard it and begin another with its text.`;
    throw new DomainError('too-many', 'draft-limit', message);
  }
  return {
    ...draft,
    ...(command.step === 'save' && { text: command.text, service: command.service, authors: withAuthor(draft, by) }),
    version: draft.version + 1,
    status: statusAfter(command, by),
    events: event ? [...draft.events, event] : draft.events,
    changedAt: at,
  };
}

/** Throws when the table or the rule of the second person forbids a step. */
export function permit(draft: Draft, step: DraftStep, by: Editor): void {
  const { kind } = draft.status;
  if (stateAfter(kind, step) === undefined) {
    const possible = draftActions.filter((action) => stateAfter(kind, action) !== undefined);
    const now = possible.length > 0 ? `Possible now: ${possible.join(', ')}.` : 'Begin a new draft instead.';
    const message = `The draft is ${kind}: "${step}" is not possible. ${now}`;
    throw new DomainError('wrong-state', 'action-not-allowed', message, { details: { state: kind } });
  }
  if (step !== 'publish' || !isAuthor(draft, by)) return;
  const message = 'You have written on this text. A colleague who has not publishes it, or returns it to you.';
  throw new DomainError('forbidden', 'second-person-required', message);
}

function isAuthor({ authors }: Draft, { id }: Editor): boolean {
  return authors.some((author) => author.id === id);
}

function withAuthor(draft: Draft, by: Editor): Editor[] {
  return isAuthor(draft, by) ? draft.authors : [...draft.authors, by];
}

function statusAfter(command: DraftCommand, by: Editor): DraftStatus {
  switch (command.step) {
    case 'save':
      return { kind: 'editing' };
    case 'submit':
    case 'release':
      return { kind: 'submitted' };
    case 'return':
      return { kind: 'returned', reason: command.reason };
    case 'publish':
      return { kind: 'publishing', by, day: command.day };
    case 'complete':
      return { kind: 'published', version: command.version, day: command.day };
    case 'discard':
      return { kind: 'discarded' };
  }
}

/** What is told of a command; nothing of those that only prepare or undo. */
function eventOf(
  command: DraftCommand,
  head: Pick<EditorialEvent, 'sequence' | 'at' | 'by'>,
): EditorialEvent | undefined {
  switch (command.step) {
    case 'save':
      return {
        ...head,
        action: 'save',
        textDigest: command.textDigest,
        faults: command.faults,
        changed: command.changed,
      };
    case 'return':
      return { ...head, action: 'return', reason: command.reason };
    case 'complete':
      return { ...head, action: 'publish', version: command.version, day: command.day };
    case 'submit':
    case 'discard':
      return { ...head, action: command.step };
    case 'publish':
    case 'release':
      return undefined;
  }
}
