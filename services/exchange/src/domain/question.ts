/** A question as the exchange understands it. */
import { isNonce, nonceForm } from '@darcha/agency-sdk/nonce.ts';
import type { Fault } from '@darcha/kit/errors.ts';
import { dayMs } from '@darcha/legal-clock/clock.ts';
import { ending } from './errors.ts';

export interface Question {
  id: string;
  sender: string;
  consumer: string;
  recordType: string;
  arguments: Record<string, unknown>;
  fields: string[];
  purpose: string;
  basis: string;
  application: string;
  askedAt: string;
  /** Never leaves the signed payload: in the log it would let the content be guessed from its digest. */
  nonce: Buffer;
  /** Until when it may be answered though its provider is not there now; empty for now or never. */
  answerBy: string;
}

/** How far a question's time may be off, milliseconds: a minute less than providers allow, for the way and their clocks. */
const timeWindow = 4 * 60_000;
/** How long a question may wait for its provider, milliseconds. */
const longestWait = 30 * dayMs;
const maxFields = 100;
const code = /^[a-z][a-z0-9-]{0,62}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** What parts of a question must be. */
export const forms: Record<
  Exclude<keyof Question, 'arguments' | 'fields' | 'nonce' | 'answerBy'>,
  { form: RegExp; say: string }
> = {
  id: {
    form: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    say: 'a UUID in lower case, new for every question',
  },
  sender: { form: code, say: 'the code of the member that signs the question' },
  consumer: { form: code, say: 'the code of the agency that needs the record' },
  recordType: {
    form: /^[a-z][a-z0-9-]{0,62}\/[a-z][a-z0-9-]{0,62}@[1-9][0-9]{0,3}$/,
    say: '"<agency>/<record>@<version>"',
  },
  purpose: { form: /^[a-z0-9][a-z0-9-]{0,99}$/, say: 'the identifier of a service' },
  basis: { form: /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/, say: 'the legal basis as named in the agreement' },
  application: { form: /^[A-Za-z0-9-]{0,64}$/, say: 'the number of an application, or nothing' },
  askedAt: { form: instant, say: 'an instant in UTC, for example 2026-01-31T09:00:00Z' },
};

/** Throws `question-malformed`, naming every field that has not the form it must have. */
export function checkForm(question: Question): void {
  const faults: Fault[] = Object.entries(forms)
    .filter(([name, { form }]) => !form.test(String(question[name as keyof Question])))
    .map(([name, { say }]) => fault(name, 'pattern', `Must be ${say}.`));
  if (Number.isNaN(Date.parse(question.askedAt)) && instant.test(question.askedAt)) {
    faults.push(fault('askedAt', 'format', 'There is no such day or time.'));
  }
  if (question.fields.length === 0) faults.push(fault('fields', 'required', 'Name at least one field.'));
  if (question.fields.length > maxFields || question.fields.some((name) => name.length === 0 || name.length > 64)) {
    faults.push(fault('fields', 'too-long', `At most ${maxFields} names of 1 to 64 characters.`));
  }
  if (new Set(question.fields).size < question.fields.length) {
    faults.push(fault('fields', 'unique', 'Name each field once.'));
  }
  if (!isNonce(question.nonce)) faults.push(fault('nonce', 'size', `Must be ${nonceForm}.`));
  faults.push(...faultsOfAnswerBy(question));
  if (faults.length > 0) throw malformed('The question is not of the form the contract asks for.', faults);
}

function faultsOfAnswerBy({ askedAt, answerBy }: Question): Fault[] {
  const wait = Date.parse(answerBy) - Date.parse(askedAt);
  if (answerBy === '' || (instant.test(answerBy) && wait > 0 && wait <= longestWait)) return [];
  return [fault('answerBy', 'range', 'Must be an instant in UTC after askedAt, at most 30 days later, or nothing.')];
}

/** Throws `question-stale` for a question asked too long ago, or in the future. */
export function checkTime(question: Question, now: Date): void {
  const off = now.getTime() - Date.parse(question.askedAt);
  if (Math.abs(off) <= timeWindow) return;
  throw ending(
    'question-stale',
    `The question was asked ${Math.round(off / 1_000)} seconds ago by its own time; at most ${timeWindow / 1_000} are ` +
      'allowed either way. Set the clock right and ask anew.',
  );
}

export function malformed(message: string, faults: Fault[] = []) {
  return ending('question-malformed', message, { faults });
}

function fault(name: string, kind: string, message: string): Fault {
  return { path: `/${name}`, code: kind, message };
}
