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
const further = 0.3;
/** Fields made of phrases each of which names the service. */
const naming: ReadonlySet<Field> = new Set(['title', 'keywords']);

/** A bit for each field in each language: where a word stands. */
export function placeBit(field: Field, language: Language): number {
  return 1 << (fields.indexOf(field) * languages.length + languages.indexOf(language));
}

/** The fields and languages in a set of places. */
export function placesOf(places: number): { field: Field; language: Language }[] {
  return fields.flatMap((field) =>
    languages.flatMap((language) => (places & placeBit(field, language) ? [{ field, language }] : [])),
  );
}

const fieldBits = languages.length;
const worthOfFields = Float64Array.from({ length: 1 << fields.length }, (_, set) => {
  const values = fields.filter((_field, i) => set & (1 << i)).map((field) => worth[field]);
  const best = Math.max(0, ...values);
  return best + further * (values.reduce((sum, value) => sum + value, 0) - best);
});

/** What a word is worth that stands in these places: a language more adds nothing, a field more adds a little. */
export function worthOf(places: number): number {
  let set = 0;
  for (let i = 0; i < fields.length; i++) {
    if ((places >>> (i * fieldBits)) & ((1 << fieldBits) - 1)) set |= 1 << i;
  }
  return worthOfFields[set] ?? 0;
}

/** Whether the field is made of phrases each of which names the service. */
export function isNaming(field: Field): boolean {
  return naming.has(field);
}

/** All texts of a service, phrase by phrase. */
export function textsOf({ passport, agency, events }: Searchable): SearchText[] {
  const { title, summary, description, keywords } = passport;
  return languages.flatMap((language) => {
    const one = (field: Field, text: string | undefined): SearchText[] => (text ? [{ field, language, text }] : []);
    return [
      ...one('title', title[language]),
      ...(keywords?.[language] ?? []).flatMap((phrase) => one('keywords', phrase)),
      ...events.flatMap((event) => one('event', event[language])),
      ...one('summary', summary[language]),
      ...one('description', description?.[language]),
      ...one('agency', agency?.[language]),
    ];
  });
}
