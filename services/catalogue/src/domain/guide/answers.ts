/** The answers of one call: bounded, and each held to its question. */
import { invalidField } from '@darcha/kit/errors.ts';
import { toPointer } from '../document/fault.ts';
import type { Snapshot } from '../edition/snapshot.ts';
import { faultOfAnswer, questionOf } from './questions.ts';

/** By key; null says "I do not know". */
export type Answers = ReadonlyMap<string, unknown>;

const mostBytes = 16 * 1024;
const mostAnswers = 64;
/** Characters of an answer, and elements of a list in it: conditions go through them. */
const longestText = 1_000;
const mostElements = 100;

/** Reads a JSON object; no bytes mean no answers. Errors: `request-invalid`, which names the answer. */
export function readAnswers(bytes: Uint8Array, snapshot: Snapshot): Answers {
  if (bytes.length > mostBytes) throw invalidField('/answers', 'too-large', 'Send at most 16 KiB of answers.');
  const entries = Object.entries(bytes.length === 0 ? {} : parse(bytes));
  if (entries.length > mostAnswers) {
    throw invalidField('/answers', 'too-many', `Send at most ${mostAnswers} answers: those to the questions shown.`);
  }
  for (const [key, answer] of entries) {
    const place = toPointer(['answers', key.slice(0, 200)]);
    const question = questionOf(snapshot, key);
    if (!question) {
      throw invalidField(place, 'question-unknown', 'Nothing is asked under this key. Leave it out, and begin anew.');
    }
    const fault = answer === null ? undefined : (faultOfSize(answer) ?? faultOfAnswer(question, answer));
    if (fault !== undefined) throw invalidField(place, 'answer', fault);
  }
  return new Map(entries);
}

/** At any depth; before the question's own schema goes through it. */
function faultOfSize(answer: unknown): string | undefined {
  if (typeof answer === 'string') {
    return answer.length > longestText ? `Give at most ${longestText} characters.` : undefined;
  }
  if (typeof answer !== 'object' || answer === null) return undefined;
  const within: unknown[] = Object.values(answer);
  if (within.length > mostElements) return `Give at most ${mostElements} of them.`;
  return within.map(faultOfSize).find((fault) => fault !== undefined);
}

function parse(bytes: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw Object.assign(notAnObject(), { cause: error });
  }
  throw notAnObject();
}

function notAnObject() {
  return invalidField('/answers', 'json', 'Send the answers as a JSON object, by the keys of their questions.');
}
