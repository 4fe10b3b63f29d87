/** Questions and answers as the form of a service calls them. */
import type { components } from '../../../../client/gen/api.ts';
import type { Question } from '../../forms/question.ts';
import { answerLines } from '../../forms/words.ts';
import type { Visit } from '../../page.ts';
import { rowOf, textOf, unlessAway } from './parts.ts';

export interface Form {
  /** Of the answer at a JSON Pointer; its last name where the form does not say. */
  titleAt(pointer: string): string;
  titleOfPaper(code: string): string;
  titleOfFile(name: string): string;
  /** Whether files can be attached. */
  takesFiles: boolean;
  /** The answers as rows of a summary list, in the order of the form. */
  rows(answers: Readonly<Record<string, unknown>>): ReturnType<typeof rowOf>;
}

/** The form of the version an application was begun with; names stand for themselves while the catalogue is away. */
export async function formOf(visit: Visit, service: string, version: number): Promise<Form> {
  const read = await unlessAway(visit.ask('getServiceVersion', { path: { id: service, version } }));
  const form = read?.body as components['schemas']['Service'] | undefined;
  const schema: Question = form?.form ?? {};
  const named = (all: readonly { title: unknown }[] | undefined, is: (one: never) => boolean) =>
    textOf(all?.find((one) => is(one as never))?.title);
  return {
    titleAt: (pointer) => {
      const names = pointer.split('/').slice(1);
      return titles(schema, names).join(', ') || (names.at(-1) ?? pointer);
    },
    titleOfPaper: (code) => named(form?.papers, (paper: { code: string }) => paper.code === code) || code,
    takesFiles: (form?.attachments ?? []).length > 0,
    titleOfFile: (name) => named(form?.attachments, (file: { name: string }) => file.name === name) || name,
    rows: (answers) => {
      const names = [...new Set([...Object.keys(schema.properties ?? {}), ...Object.keys(answers)])];
      return names.flatMap((name) => {
        const question = schema.properties?.[name] ?? {};
        return rowOf(question.title ?? name, answerLines(question, answers[name], visit).join('; '));
      });
    },
  };
}

/** The titles along a path; places in a list are counted from one. */
function titles(schema: Question, [name, ...rest]: readonly string[]): string[] {
  if (name === undefined) return [];
  const inner = schema.properties?.[name] ?? schema.items ?? {};
  const own = schema.properties?.[name]?.title ?? (/^\d+$/.test(name) ? String(Number(name) + 1) : undefined);
  return [...(own === undefined ? [] : [own]), ...titles(inner, rest)];
}
