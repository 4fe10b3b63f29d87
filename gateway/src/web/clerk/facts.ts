/** The result before it is issued, and the facts an official gives for it. */
import { choicesOf, type Question } from '../forms/question.ts';
import { answerLines } from '../forms/words.ts';
import type { BodyOf } from '../operations.ts';
import type { FieldError, Visit } from '../page.ts';
import { tell } from '../problems.ts';
import type { Case } from './case.ts';

type Preview = BodyOf<'previewResult'>;

export interface PreviewedFact {
  name: string;
  title: string;
  words?: string[];
  /** How it is given; absent where it is known, or not asked for now. */
  input?: { type: 'text' | 'number' | 'date'; choices?: ReturnType<typeof choicesOf>; value: string; id: string };
}

export interface Previewed extends Omit<Preview, 'facts'> {
  facts: PreviewedFact[];
  /** Whether facts are to be given with the approval. */
  asks: boolean;
  /** What is wrong with those that were typed. */
  faults: FieldError[];
}

/** With what was typed, where there is something; what is wrong with it is told beside the fields. */
export async function readPreview(visit: Visit, { application }: Case): Promise<Previewed> {
  const typed = visit.form ? factsIn(visit.form) : {};
  const path = { number: application.number };
  const bare = (await visit.ask('previewResult', { path, body: {} })).body;
  let preview = bare;
  let faults: FieldError[] = [];
  if (Object.keys(typed).length > 0 && visit.form?.get('then') === 'preview') {
    try {
      preview = (await visit.ask('previewResult', { path, body: { facts: typed } })).body;
    } catch (error) {
      faults = tell(error, visit).fields;
    }
  }
  const facts = bare.facts.map((fact, place) => {
    const input = bare.asksFacts && fact.value === undefined ? inputFor(fact, visit) : undefined;
    const value = preview.facts[place]?.value;
    const words = value === undefined ? undefined : answerLines((fact.schema ?? {}) as Question, value, visit);
    return {
      name: fact.name,
      title: String(fact.title),
      ...(words !== undefined && { words }),
      ...(input && { input }),
    };
  });
  return { ...preview, facts, asks: facts.some(({ input }) => input), faults };
}

function inputFor({ name, schema }: Preview['facts'][number], { form }: Visit): PreviewedFact['input'] {
  const question = (schema ?? {}) as Question;
  const { type, format } = question;
  const choices = choicesOf(question);
  const number = type === 'number' || type === 'integer';
  return {
    type: format === 'date' ? 'date' : number ? 'number' : 'text',
    ...(choices.length > 0 && { choices }),
    value: form?.get(`fact.${name}`) ?? form?.get(`number.${name}`) ?? '',
    id: `facts.${name}`,
  };
}

/** Facts that were typed; numbers are numbers where they can be read as such. */
export function factsIn(form: URLSearchParams): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [field, value] of form) {
    const [, kind, name] = /^(fact|number)\.([A-Za-z][A-Za-z0-9]*)$/.exec(field) ?? [];
    if (name === undefined || value.trim() === '') continue;
    const number = Number(value.replace(',', '.'));
    facts[name] = kind === 'number' && !Number.isNaN(number) ? number : value.trim();
  }
  return facts;
}
