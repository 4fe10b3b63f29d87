/** What the person says beside what the records say. */
import type { Visit } from '../page.ts';
import type { Application, Case } from './case.ts';
import { orElse } from './case.ts';
import { inWords, type Schema, sameWords, type Words } from './values.ts';

export interface Row {
  name: string;
  title: string;
  words: Words;
  /** Whether the other side says the same of it; absent where it says nothing of it. */
  agrees?: boolean;
}

export interface Record {
  name: string;
  title: string;
  provider: string;
  state: Application['evidence'][number]['state'];
  rows: Row[];
  /** What the applicant read off a paper of their own. */
  stated?: Row[];
  answeredAt?: string;
  /** Age in days of a record of an earlier application. */
  earlierDays?: number;
  why: string;
}

export interface Compared {
  answers: Row[];
  records: Record[];
}

type Evidence = Application['evidence'][number];

export async function compare(visit: Visit, { application, service }: Case): Promise<Compared> {
  const records = await Promise.all(
    application.evidence.map(async (evidence) => recordOf(visit, evidence, application.form)),
  );
  const told = new Map(application.evidence.flatMap(({ record }) => Object.entries(record ?? {})));
  const questions = (service.form as Schema).properties ?? {};
  const answers = Object.entries(questions).flatMap(([name, schema]) => {
    const value = application.form[name];
    if (value === undefined) return [];
    const words = inWords(value, schema, visit);
    return [{ name, title: schema.title ?? name, words, ...agreement(value, told.get(name)) }];
  });
  return { answers, records };
}

/** Only single words and numbers of one name can be held against each other. */
function agreement(one: unknown, other: unknown): Pick<Row, 'agrees'> {
  const comparable = [one, other].every((value) => ['string', 'number', 'boolean'].includes(typeof value));
  return comparable ? { agrees: sameWords(one, other) } : {};
}

async function recordOf(visit: Visit, evidence: Evidence, form: object): Promise<Record> {
  const { name, recordType, provider, state, record = {}, answeredAt, paper, earlier, why } = evidence;
  const type = await readType(visit, recordType);
  const said = form as { [name: string]: unknown };
  const rowsOf = (values: object, against: (field: string) => Pick<Row, 'agrees'>): Row[] =>
    Object.entries(values).map(([field, value]) => ({
      name: field,
      title: type.titles.get(field) ?? field,
      words: inWords(value, type.schema.properties?.[field], visit),
      ...against(field),
    }));
  const differs = paper?.differs;
  return {
    ...{ name, provider, state, why: String(why), title: type.title ?? recordType },
    rows: rowsOf(record, (field) => agreement((record as typeof said)[field], said[field])),
    ...(paper && { stated: rowsOf(paper.stated, (field) => (differs ? { agrees: !differs.includes(field) } : {})) }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(earlier && { earlierDays: earlier.ageDays }),
  };
}

/** Words for a record; none where the exchange, which knows them, is away. */
async function readType({ ask }: Visit, id: string) {
  const [agency = '', name = ''] = id.split('/');
  const found = await orElse(
    ask('getRecordType', { path: { agency, name } }).then(({ body }) => body),
    undefined,
  );
  return {
    title: found && String(found.title),
    titles: new Map(found?.fields.map((field) => [field.name, String(field.title)])),
    schema: (found?.record ?? {}) as Schema,
  };
}
