/** Records of registers in words: what they are called, who holds them, and what they say. */
import { agencyNames, unlessAway } from '../asking.ts';
import type { Visit } from '../page.ts';
import type { Questions } from './question.ts';
import { answerLines } from './words.ts';

export interface RecordType {
  title: string;
  providerName: string;
  /** Titles of its fields; none while the exchange, which knows them, is away. */
  fields: ReadonlyMap<string, string>;
  questions: Questions;
}

/** What a record is called, who holds it, and what its fields are. */
export async function recordType(visit: Pick<Visit, 'ask' | 'say'>, id: string): Promise<RecordType> {
  const [listed, agencyName] = await Promise.all([unlessAway(visit.ask('listRecordTypes')), agencyNames(visit)]);
  const found = listed?.body.items.find((one) => one.id === id);
  return {
    title: String(found?.title ?? visit.say('services.record')),
    providerName: agencyName(id.split('/')[0] ?? ''),
    fields: new Map(found?.fields.map(({ name, title }) => [name, String(title)])),
    questions: { properties: {}, ...(found?.record as Partial<Questions> | undefined) },
  };
}

export interface RecordRow {
  field: string;
  title: string;
  /** In so many lines. */
  words: string[];
}

export async function recordRows(record: object, type: RecordType, visit: Visit): Promise<RecordRow[]> {
  const places = await placeNames(record, visit);
  return Object.entries(record).map(([field, value]) => {
    const place = places.get(String(value));
    const words = place === undefined ? answerLines(type.questions.properties[field] ?? {}, value, visit) : [place];
    return { field, title: type.fields.get(field) ?? field, words };
  });
}

/** Registers name places by their codes (ISO 3166-2 and below); the codes stay while the catalogue is away. */
async function placeNames(record: object, { ask }: Visit): Promise<ReadonlyMap<string, string>> {
  if (!Object.values(record).some((value) => /^UZ-[A-Z]{2}/.test(String(value)))) return new Map();
  const listed = await unlessAway(ask('listTerritories'));
  return new Map(listed?.body.items.map(({ code, name }) => [code, String(name)]));
}
