/** Questions and answers as the form of a service calls them. */
import type { components } from '../../../../client/gen/api.ts';
import type { Visit } from '../../page.ts';
import { rowOf, textOf, unlessAway } from './parts.ts';

interface Schema {
  title?: string;
  format?: string;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  oneOf?: readonly { const?: unknown; title?: string }[];
}

export interface Form {
  /** Of the answer at a JSON Pointer; its last name where the form does not say. */
  titleAt(pointer: string): string;
  titleOfPaper(code: string): string;
  titleOfFile(name: string): string;
  /** The answers as rows of a summary list, in the order of the form. */
  rows(answers: Readonly<Record<string, unknown>>): ReturnType<typeof rowOf>;
}

/** The form of the version an application was begun with; names stand for themselves while the catalogue is away. */
export async function formOf(visit: Visit, service: string, version: number): Promise<Form> {
  const read = await unlessAway(visit.ask('getServiceVersion', { path: { id: service, version } }));
  const form = read?.body as components['schemas']['Service'] | undefined;
  const schema: Schema = form?.form ?? {};
  const named = (all: readonly { title: unknown }[] | undefined, is: (one: never) => boolean) =>
    textOf(all?.find((one) => is(one as never))?.title);
  return {
    titleAt: (pointer) => {
      const names = pointer.split('/').slice(1);
      return titles(schema, names).join(', ') || (names.at(-1) ?? pointer);
    },
    titleOfPaper: (code) => named(form?.papers, (paper: { code: string }) => paper.code === code) || code,
    titleOfFile: (name) => named(form?.attachments, (file: { name: string }) => file.name === name) || name,
    rows: (answers) => {
      const names = [...new Set([...Object.keys(schema.properties ?? {}), ...Object.keys(answers)])];
      return names.flatMap((name) => {
        const question = schema.properties?.[name] ?? {};
        return rowOf(question.title ?? name, inWords(answers[name], question, visit));
      });
    },
  };
}

/** The titles along a path; places in a list are counted from one. */
function titles(schema: Schema, [name, ...rest]: readonly string[]): string[] {
  if (name === undefined) return [];
  const inner = schema.properties?.[name] ?? schema.items ?? {};
  const own = schema.properties?.[name]?.title ?? (/^\d+$/.test(name) ? String(Number(name) + 1) : undefined);
  return [...(own === undefined ? [] : [own]), ...titles(inner, rest)];
}

function inWords(value: unknown, schema: Schema, visit: Visit): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const choice = schema.oneOf?.find((one) => one.const === value)?.title;
  if (choice) return choice;
  if (typeof value === 'boolean') return visit.say(value ? 'frame.yes' : 'frame.no');
  if (Array.isArray(value)) {
    const parts = value.map((one) => inWords(one, schema.items ?? {}, visit));
    return parts.filter(Boolean).join('; ');
  }
  if (typeof value === 'object') {
    const members = Object.entries(value).map(([name, inner]) => {
      const question = schema.properties?.[name] ?? {};
      const said = inWords(inner, question, visit);
      return said && `${question.title ?? name}: ${said}`;
    });
    return members.filter(Boolean).join(', ');
  }
  return schema.format === 'date' ? visit.format.day(String(value)) : String(value);
}
