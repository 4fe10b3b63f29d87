/** What of a service is searched: its fields, what a word in each of them is worth, and where a word stands as one number. */
import type { Passport } from '@darcha/proto/passport.ts';
import { type Language, languages, type Text } from '@darcha/proto/text.ts';

/** In the order of their worth. */
export const fields = ['title', 'keywords', 'event', 'summary', 'description', 'agency'] as const;
export type Field = (typeof fields)[number];

/** What is indexed of a service. Texts that are not there in a language are left out. */
export interface SearchText {
  field: Field;
  language: Language;
  text: string;
}

export interface Searchable {
  passport: Pick<Passport, 'title' | 'summary' | 'description' | 'keywords'>;
  /** Names of the competent authority and titles of the events; the same objects for the same names. */
  agency: Text | undefined;
  events: readonly Text[];
}

const worth: Record<Field, number> = { title: 3, keywords: 3, event: 1.2, summary: 1.2, description: 0.6, agency: 0.5 };
/** What each further field that has the word adds of its worth. */
const further = 0.5;
/** Fields made of phrases each of which names the service. */
const naming: ReadonlySet<Field> = new Set(['title', 'keywords']);

/** A bit for each field in each language: where a word stands. */
export function placeBit(field: Field, language: Language): number {
  return 1 << (fields.indexOf(field) * languages.length + languages.indexOf(language));
}

const worthOfFields = Float64Array.from({ length: 1 << fields.length }, (_, set) => {
  const values = fields.filter((_field, i) => set & (1 << i)).map((field) => worth[field]);
  const best = Math.max(0, ...values);
  return best + further * (values.reduce((sum, value) => sum + value, 0) - best);
});

/** Places of three fields at a time, as the set of those fields: places are looked at by the thousand. */
const halfBits = 3 * languages.length;
const half = (1 << halfBits) - 1;
const fieldsOfHalf = Uint8Array.from({ length: half + 1 }, (_, places) => {
  const has = (i: number) => (places >>> (i * languages.length)) % (1 << languages.length) !== 0;
  return [0, 1, 2].reduce((set, i) => set | (has(i) ? 1 << i : 0), 0);
});

/** What a word is worth that stands in these places: a language more adds nothing, a field more adds a little. */
export function worthOf(places: number): number {
  const first = fieldsOfHalf[places & half] ?? 0;
  const last = fieldsOfHalf[places >>> halfBits] ?? 0;
  return worthOfFields[first | (last << 3)] ?? 0;
}

/** Whether the field is made of phrases each of which names the service. */
export function isNaming(field: Field): boolean {
  return naming.has(field);
}

/** The texts of one field in one language, phrase by phrase. */
export function textsIn({ passport, agency, events }: Searchable, field: Field, language: Language): string[] {
  const one = (text: Partial<Text> | undefined) => (text?.[language] ? [text[language]] : []);
  switch (field) {
    case 'title':
      return one(passport.title);
    case 'keywords':
      return passport.keywords?.[language] ?? [];
    case 'event':
      return events.flatMap(one);
    case 'summary':
      return one(passport.summary);
    case 'description':
      return one(passport.description);
    case 'agency':
      return one(agency);
  }
}

/** All texts of a service. */
export function textsOf(service: Searchable): SearchText[] {
  return languages.flatMap((language) =>
    fields.flatMap((field) => textsIn(service, field, language).map((text) => ({ field, language, text }))),
  );
}
