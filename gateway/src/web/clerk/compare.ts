/** What the person says beside what the records say. */
import { recordRows, recordType } from '../forms/record.ts';
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
  const { name, provider, state, record = {}, answeredAt, paper, earlier } = evidence;
  const type = await recordType(visit, evidence.recordType);
  const said = form as { [name: string]: unknown };
  const rowsOf = async (values: object, against: (field: string) => Pick<Row, 'agrees'>): Promise<Row[]> => {
    const rows = await recordRows(values, type, visit);
    return rows.map(({ field, title, words }) => ({ name: field, title, words, ...against(field) }));
  };
  const differs = paper?.differs;
  return {
    ...{ name, provider, state, title: type.title },
    rows: await rowsOf(record, (field) => agreement((record as typeof said)[field], said[field])),
    ...(paper && {
      stated: await rowsOf(paper.stated, (field) => (differs ? { agrees: !differs.includes(field) } : {})),
    }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(earlier && { earlierDays: earlier.ageDays }),
  };
}
