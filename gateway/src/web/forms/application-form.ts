/** The form of an application: what is asked on a page of it, what was known before, and the saving of what was typed. */
import type { components } from '../../../client/gen/api.ts';
import type { BodyOf } from '../operations.ts';
import type { FieldError, Visit } from '../page.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { Questions } from './question.ts';
import { fieldsFrom, readAnswers } from './reading.ts';
import { recordType } from './record.ts';
import { answerLines, errorsOf, questionIn } from './words.ts';

export type Application = BodyOf<'getApplication'>;
export type Service = components['schemas']['Service'];

export interface ApplicationForm {
  application: Application;
  /** In the version the application was begun with. */
  service: Service;
  questions: Questions;
}

export async function readForm(visit: Visit, number = visit.param('number')): Promise<ApplicationForm> {
  const { body: application } = await visit.ask('getApplication', { path: { number } });
  return withService(visit, application);
}

export async function withService({ ask }: Pick<Visit, 'ask'>, application: Application): Promise<ApplicationForm> {
  const { service: id, serviceVersion: version } = application;
  const { body } = await ask('getServiceVersion', { path: { id, version } });
  const service = body as Service;
  return { application, service, questions: questionsOf(service) };
}

export function questionsOf({ form }: Pick<Service, 'form'>): Questions {
  const { properties = {}, required = [] } = form as Partial<Questions>;
  return { properties, required };
}

/** Pages as they are shown with the answers there are, with their titles. */
export function pagesOf({ application, service }: ApplicationForm) {
  return (application.formState?.pages ?? []).map(({ code, questions, faults }) => {
    const page = service.pages?.find((one) => one.code === code);
    return {
      code,
      questions,
      faults,
      title: String(page?.title ?? service.title),
      help: page?.help as string | undefined,
    };
  });
}

/** The fields of these questions, filled from what was typed, else from the answers there are. */
export async function fieldsIn(form: ApplicationForm, names: readonly string[], visit: Visit): Promise<Field[]> {
  const { questions, application } = form;
  const typed = visit.form?.has('asked') ? visit.form : fieldsFrom(questions, names, application.form);
  return fieldsOf(questions, names, {
    typed,
    say: visit.say,
    fixed: fixedIn(form, names, visit),
    notes: await notesOf(form, names, visit),
  });
}

/** Those that are worked out; and, while it is corrected, those that are to stay as an official has seen them. */
function fixedIn({ application, questions }: ApplicationForm, names: readonly string[], visit: Visit) {
  const open = openNames(application);
  const fixed = names.filter((name) => questions.properties[name]?.readOnly || (open && !open.has(name)));
  const words = (name: string) => {
    const question = questions.properties[name] ?? {};
    const said = answerLines(question, application.form[name], visit).join(', ');
    return said || (question.readOnly ? '' : visit.say('form.no-answer'));
  };
  return Object.fromEntries(fixed.map((name) => [name, words(name)]));
}

/** What may be corrected: what was marked, and what has to be answered because of it. All may be changed where undefined. */
function openNames({ state, decision, formState }: Application): ReadonlySet<string> | undefined {
  if (state !== 'returned') return undefined;
  return new Set([...(decision?.fields ?? []), ...(formState?.faults ?? []).map(({ path }) => path)].map(questionIn));
}

/** From where an answer was taken that the reader has not changed. */
async function notesOf({ application, service }: ApplicationForm, names: readonly string[], visit: Visit) {
  const known = (application.formState?.prefilled ?? []).filter(
    ({ question, changed }) => names.includes(question) && !changed,
  );
  const notes = known.map(async ({ question, source }) => {
    const rule = service.evidence.find(({ name }) => name === source);
    if (!rule) return [question, visit.say('form.known-of-you')] as const;
    const { title, providerName } = await recordType(visit, rule.record);
    return [question, visit.say('form.known-by-record', { record: title, agency: providerName })] as const;
  });
  return Object.fromEntries(await Promise.all(notes));
}

/** Saves what was asked on the page and may be changed; gives the application after it. */
export async function saveAnswers(form: ApplicationForm, asked: readonly string[], visit: Visit): Promise<Application> {
  const { application, questions } = form;
  const open = openNames(application);
  const names = asked.filter((name) => !open || open.has(name));
  const body = readAnswers(questions, names, visit.form ?? new URLSearchParams());
  const version = visit.form?.get('version') ?? '';
  const saved = await visit.ask('updateForm', {
    path: { number: application.number },
    header: { 'If-Match': `"${version}"` },
    body,
  });
  return saved.body;
}

/** Whether these answers stand already as they were typed: the form was sent twice. */
export function isSaved(
  { application, questions }: ApplicationForm,
  asked: readonly string[],
  form: URLSearchParams,
): boolean {
  const typed = readAnswers(questions, asked, form);
  return Object.entries(typed).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(application.form[name] ?? null),
  );
}

/** What is wrong with the answers to these questions, beside their fields. */
export function errorsIn(
  { application, questions }: ApplicationForm,
  names: readonly string[],
  { say }: Visit,
): FieldError[] {
  const faults = (application.formState?.faults ?? []).map((fault) => ({ ...fault, message: String(fault.message) }));
  return errorsOf(faults, questions, names, say);
}
