/** FEEL expressions of a passport, evaluated within bounds. */
import { date, evaluate } from 'feelin';
import type { Applicant, Evidence, Form } from './application.ts';
import { isObject } from './json.ts';

/** What expressions read. */
export type Scope = Record<string, unknown>;

const maxLength = 2_000;
/** Elements of a list that expressions with more than one loop may go through: the catalogue counts with so many. */
const maxElements = 100;
const plainPath = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/;

/** The names expressions may use; a record that was not found, or refused, is null. */
export function scopeOf(
  today: string,
  application: { applicant: Applicant; form: Form; evidence: Record<string, Evidence> },
  names: Iterable<string>,
): Scope {
  const { pin, name, organisation = null } = application.applicant;
  const scope: Scope = { today: date(today), applicant: { pin, name, organisation }, form: application.form };
  for (const evidence of names) {
    const record = application.evidence[evidence];
    scope[evidence] = record?.state === 'found' ? record.record : null;
  }
  return scope;
}

/**
 * Evaluates one expression. One that is too long, does not parse, throws, reads a name that is not there or has nested
 * loops where there are long lists gives `undefined`. Evaluation cannot be interrupted: passports are checked before they are published, forms are bounded.
 */
export function evaluateFeel(expression: string, scope: Scope): unknown {
  if (expression.length > maxLength) return undefined;
  const text = expression.trim();
  if (plainPath.test(text)) return followPath(text, scope);
  if (mayNest(text) && hasLongList(scope)) return undefined;
  try {
    const { value, warnings } = evaluate(text, scope);
    const unknown = warnings.some(({ type }) => type === 'NO_VARIABLE_FOUND' || type === 'NO_FUNCTION_FOUND');
    return unknown ? undefined : value;
  } catch {
    // Whatever an expression does wrong, to the application it is undecided and an official looks at it.
    return undefined;
  }
}

/** Two loops or filters, or what looks like them. */
function mayNest(text: string): boolean {
  return (text.match(/\bin\b|\[/g)?.length ?? 0) > 1;
}

function hasLongList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > maxElements || value.some(hasLongList);
  return isObject(value) && isPlain(value) && Object.values(value).some(hasLongList);
}

/** The commonest expression, `record.field`, without a parser (a thousandth of the time). */
function followPath(path: string, scope: Scope): unknown {
  const [root = '', ...members] = path.split('.');
  if (!Object.hasOwn(scope, root)) return undefined;
  let value = scope[root];
  for (const member of members) {
    // Lists and dates have members of FEEL's own: the year of a date.
    if (typeof value === 'object' && value !== null && !isPlain(value)) return evaluateFeel(`(${path})`, scope);
    value = isObject(value) && Object.hasOwn(value, member) ? value[member] : null;
  }
  return value;
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** A FEEL value as JSON: dates, times and durations in their ISO form; what JSON has no form for is null. */
export function toJson(value: unknown): unknown {
  const text = JSON.stringify(value ?? null);
  return text === undefined ? null : (JSON.parse(text) as unknown);
}
