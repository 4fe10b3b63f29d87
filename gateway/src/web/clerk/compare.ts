/** What the person says beside what the records say. */
import { unlessRefused } from '../asking.ts';
import type { Questions } from '../forms/question.ts';
import { answerLines } from '../forms/words.ts';
import type { Visit } from '../page.ts';
import { type Application, type Case, questionsOf } from './case.ts';

export interface Row {
  name: string;
  title: string;
  /** In so many lines. */
  words: string[];
  /** Whether the other side says the same of it; absent where it says nothing of it. */
  agrees?: boolean;
}

export interface Record {
  name: string;
  title: string;
  provider: string;
  state: Evidence['state'];
  rows: Row[];
  /** What the applicant read off a paper of their own. */
  stated?: Row[];
  answeredAt?: string;
  /** Age in days of a record of an earlier application. */
  earlierDays?: number;
}

export interface Compared {
  answers: Row[];
  records: Record[];
}

type Evidence = Application['evidence'][number];

export async function compare(visit: Visit, opened: Case): Promise<Compared> {
  const { evidence, form } = opened.application;
  const records = await Promise.all(evidence.map((one) => recordOf(visit, one, form)));
  const told = new Map(evidence.flatMap(({ record }) => Object.entries(record ?? {})));
  const answers = Object.entries(questionsOf(opened)).flatMap(([name, question]) => {
    const value = form[name];
    if (value === undefined) return [];
    const words = answerLines(question, value, visit);
    return [{ name, title: question.title ?? name, words, ...agreement(value, told.get(name)) }];
  });
  return { answers, records };
}

/** Only single words and numbers of one name can be held against each other. */
function agreement(one: unknown, other: unknown): Pick<Row, 'agrees'> {
  const comparable = [one, other].every((value) => ['string', 'number', 'boolean'].includes(typeof value));
  return comparable ? { agrees: plain(one) === plain(other) } : {};
}

/** As the same thing is written by different hands: case, marks and spaces do not count. */
function plain(value: unknown): string {
  return String(value)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

async function recordOf(visit: Visit, evidence: Evidence, form: object): Promise<Record> {
  const { name, recordType, provider, state, record = {}, answeredAt, paper, earlier } = evidence;
  const type = await readType(visit, recordType);
  const said = form as { [name: string]: unknown };
  const rowsOf = (values: object, against: (field: string) => Pick<Row, 'agrees'>): Row[] =>
    Object.entries(values).map(([field, value]) => ({
      name: field,
      title: type.titles.get(field) ?? field,
      words: answerLines(type.fields[field] ?? {}, value, visit),
      ...against(field),
    }));
  const differs = paper?.differs;
  return {
    ...{ name, provider, state, title: type.title ?? recordType },
    rows: rowsOf(record, (field) => agreement((record as typeof said)[field], said[field])),
    ...(paper && { stated: rowsOf(paper.stated, (field) => (differs ? { agrees: !differs.includes(field) } : {})) }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(earlier && { earlierDays: earlier.ageDays }),
  };
}

/** Words for a record; none where the exchange, which knows them, is away. */
async function readType({ ask }: Visit, id: string) {
  const [agency = '', name = ''] = id.split('/');
  const found = (await unlessRefused(ask('getRecordType', { path: { agency, name } })))?.body;
  return {
    title: found && String(found.title),
    titles: new Map(found?.fields.map((field) => [field.name, String(field.title)])),
    fields: (found?.record as Partial<Questions> | undefined)?.properties ?? {},
  };
}
