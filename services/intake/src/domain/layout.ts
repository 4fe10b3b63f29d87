/** Which questions of a form are asked with the answers there are, and what is worked out from them. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { FormField, Passport } from '@darcha/proto/passport.ts';
import type { Applicant, Application, Evidence, Form } from './application.ts';
import { evaluateFeel, type Scope, toJson } from './feel.ts';
import { answerFaults, draftFaults } from './form.ts';
import { escapePointer, faultAt } from './form-faults.ts';
import { faultTexts } from './texts/form-faults.ts';

export interface Layout {
  /** Answers of the questions that are asked, with those that are worked out. */
  form: Form;
  /** Names of the questions that are not asked with these answers. */
  hidden: string[];
}

type Answering = Pick<Application, 'applicant' | 'form'>;

/**
 * Goes through the form in its order: a condition sees the answers before it, and of them only those that are asked for. One
 * that cannot be worked out is not true.
 */
export function layoutOf(passport: Passport, { applicant, form }: Answering): Layout {
  if (!branches(passport)) return { form, hidden: [] };
  const questions = Object.entries(passport.form ?? {});
  const unknown = Object.entries(form).filter(([name]) => !Object.hasOwn(passport.form ?? {}, name));
  const asked: Form = Object.fromEntries(unknown);
  const hidden: string[] = [];
  const scope = scopeOf(applicant, Object.keys(passport.form ?? {}));
  const shownPages = pagesIn(passport, scope);
  for (const [name, field] of questions) {
    if (!shownPages(name) || !holds(field.when, scope)) {
      hidden.push(name);
      continue;
    }
    const answer = field.value === undefined ? form[name] : workedOut(field.value, scope);
    if (answer === undefined) continue;
    asked[name] = answer;
    scope.form[name] = answer;
  }
  return { form: asked, hidden };
}

function branches({ form = {}, pages = [] }: Passport): boolean {
  const fields = Object.values(form);
  return pages.some(({ when }) => when) || fields.some(({ when, value }) => when !== undefined || value !== undefined);
}

interface FormScope extends Scope {
  form: Form;
}

/** A question that is not answered is null to an expression. */
function scopeOf({ pin, name, ...acting }: Applicant, names: string[]): FormScope {
  const organisation = acting.organisation ?? null;
  return {
    applicant: { pin, name, organisation },
    form: Object.fromEntries(names.map((question) => [question, null])),
  };
}

/** Tells of a question, in the order of the form, whether its page is shown; decided when the page is come to. */
function pagesIn({ pages = [] }: Passport, scope: FormScope): (question: string) => boolean {
  const shown = new Map<string, boolean>();
  return (question) => {
    const page = pages.find(({ questions }) => questions.includes(question));
    if (!page?.when) return true;
    const known = shown.get(page.code) ?? holds(page.when, scope);
    shown.set(page.code, known);
    return known;
  };
}

function holds(when: string | undefined, scope: FormScope): boolean {
  return when === undefined || evaluateFeel(when, scope) === true;
}

function workedOut(value: string, scope: FormScope): unknown {
  return toJson(evaluateFeel(value, scope)) ?? undefined;
}

/** The answers as they are kept while unfinished: what is worked out is never what the person sent. */
export function completed(passport: Passport, answering: Answering): Form {
  const computed = Object.entries(passport.form ?? {}).filter(([, { value }]) => value !== undefined);
  if (computed.length === 0) return answering.form;
  const { form } = layoutOf(passport, answering);
  const kept = { ...answering.form };
  for (const [name] of computed) {
    const fits = form[name] !== undefined && draftFaults(passport, { [name]: form[name] }).length === 0;
    if (fits) kept[name] = form[name];
    else delete kept[name];
  }
  return kept;
}

/** Faults of answers that are to be submitted, in the order of the form; `form` as a layout gives it. */
export function submissionFaults(
  passport: Passport,
  answering: Answering,
  layout = layoutOf(passport, answering),
): Fault[] {
  const faults = [...answerFaults(passport, layout.form), ...missingConditional(passport, layout)];
  const places = new Map(Object.keys(passport.form ?? {}).map((name, place) => [`/${escapePointer(name)}`, place]));
  const placeOf = ({ path }: Fault) => places.get(/^\/[^/]*/.exec(path)?.[0] ?? '') ?? places.size;
  return faults.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The schema cannot require what is asked, or worked out, under a condition only. */
function missingConditional(passport: Passport, { form, hidden }: Layout): Fault[] {
  const onPages = new Set((passport.pages ?? []).flatMap(({ when, questions }) => (when ? questions : [])));
  const isConditional = (name: string, { when, value }: FormField) =>
    when !== undefined || value !== undefined || onPages.has(name);
  return Object.entries(passport.form ?? {})
    .filter(([name, field]) => isConditional(name, field) && !field.optional)
    .filter(([name]) => form[name] === undefined && !hidden.includes(name))
    .map(([name, { title, value }]) => {
      const code = value === undefined ? 'required' : 'computed';
      return faultAt(`/${escapePointer(name)}`, code, title, faultTexts[code]);
    });
}

/** A question whose answer began with something known. */
export interface Prefilled {
  /** Name of the question. */
  question: string;
  /** "applicant", or the name of the record. */
  source: string;
  value: unknown;
}

/** What is known for questions that begin with it, as far as it fits them. */
export function prefillsOf(
  passport: Passport,
  known: { applicant: Applicant; evidence: Record<string, Evidence> },
): Prefilled[] {
  return Object.entries(passport.form ?? {}).flatMap(([question, { prefill }]) => {
    if (prefill === undefined) return [];
    const [source = '', member = ''] = prefill.split('.');
    const value = sourceOf(source, known)[member];
    const fits = value !== undefined && value !== null && draftFaults(passport, { [question]: value }).length === 0;
    return fits ? [{ question, source, value }] : [];
  });
}

function sourceOf(
  source: string,
  { applicant, evidence }: { applicant: Applicant; evidence: Record<string, Evidence> },
): Form {
  if (source === 'applicant') return { ...applicant };
  const record = Object.hasOwn(evidence, source) ? evidence[source] : undefined;
  return record?.state === 'found' ? record.record : {};
}

/** The answers with what is known of those sources put where nothing has been answered. */
export function withPrefills(
  passport: Passport,
  { applicant, form, evidence }: Pick<Application, 'applicant' | 'form' | 'evidence'>,
  sources: readonly string[],
): Form {
  const filling = prefillsOf(passport, { applicant, evidence }).filter(
    ({ question, source }) => sources.includes(source) && form[question] === undefined,
  );
  if (filling.length === 0) return form;
  return { ...form, ...Object.fromEntries(filling.map(({ question, value }) => [question, value])) };
}
