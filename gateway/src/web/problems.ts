/** What failed, as a page tells it: in the reader's language, with what to do now. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Places } from '../http/places.ts';
import { helpless } from '../http/prepared.ts';
import { type Problem, Refusal, toProblem } from '../http/problem.ts';
import { hasMessage } from './language/messages.ts';
import type { FieldError, Visit } from './page.ts';

export interface Told extends Problem {
  /** What happened, and what to do now. */
  text: string;
  fields: FieldError[];
}

type Telling = Pick<Visit, 'language' | 'say' | 'response' | 'form'>;

/** Everything but failures of the portal itself, which are thrown on. */
export function tell(error: unknown, visit: Telling): Told {
  const { language, say, response } = visit;
  const places = response.locals.places as Places | undefined;
  const problem = toProblem(error, String(response.locals.correlationId), places, language);
  const spoken = error instanceof DomainError && error.texts?.[language] !== undefined;
  const reason = error instanceof DomainError ? error.details[`reason.${language}`] : undefined;
  const text = reason ?? (spoken ? problem.detail : textOf(problem, say));
  return { ...problem, text, fields: fieldsOf(error, problem, visit) };
}

/** What is said of a code alone. */
export function wordsOf(code: string, say: Visit['say']): string {
  return say(hasMessage(`problems.${code}`) ? `problems.${code}` : 'problems.status-409');
}

function textOf({ code, type, status }: Problem, say: Visit['say']): string {
  const kind = type.slice('/problems/'.length);
  const key = [code, kind, `status-${status}`].map((name) => `problems.${name}`).find(hasMessage);
  return say(key ?? 'problems.status-500');
}

/** Each fault beside its field; in the words of the service where it has them in this language. */
function fieldsOf(error: unknown, { errors = [] }: Problem, { language, say, form }: Telling): FieldError[] {
  const isOfService = error instanceof DomainError;
  const faults = isOfService ? error.faults : [];
  return errors.map(({ path, code, message }, place) => {
    const field = fieldId(path);
    const key = `problems.fault.${form?.get(field) === '' ? 'required' : code}`;
    // What the contract says of itself is meant for programs: it quotes patterns.
    const isPlain =
      faults[place]?.texts?.[language] !== undefined || (language === 'en' && (isOfService || !hasMessage(key)));
    return { field, text: isPlain ? message : say(hasMessage(key) ? key : 'problems.fault.other') };
  });
}

/** "/form/children/0/name" is the field `form.children.0.name`; names of ours are their own ids. */
export function fieldId(path: string): string {
  return path.replace(/^\//, '').replaceAll('/', '.');
}

/** What others than its sender may do, or may with something else in it. */
const mendable = new Set(['collection-code-wrong', 'own-proposal', 'natural-person-only', 'mandate-by-register']);

/** What is said of an error its sender can mend, so that the form is worth showing again; throws every other. */
export function tellMendable(error: unknown, visit: Telling): Told {
  const told = isExpected(error) ? tell(error, visit) : undefined;
  if (!told || !isMendable(told)) throw error;
  return told;
}

/** Each fault at the line of a page that it is about, or the whole where there are no faults. */
export function faultsAt(
  { errors = [], fields, text }: Told,
  lineOf: (path: string) => string | undefined,
): FieldError[] {
  if (errors.length === 0) return [{ text }];
  return errors.map(({ path }, place) => ({ field: lineOf(path), text: fields[place]?.text ?? text }));
}

function isMendable({ status, code }: Problem): boolean {
  return (
    mendable.has(code) ||
    status === 400 ||
    status === 409 ||
    status === 412 ||
    status === 413 ||
    status === 429 ||
    status >= 502
  );
}

export function isExpected(error: unknown): boolean {
  return error instanceof Refusal || error instanceof DomainError;
}

/** Whether a service did not answer. */
export function isAway(error: unknown): boolean {
  return error instanceof DomainError && helpless.has(error.kind);
}
