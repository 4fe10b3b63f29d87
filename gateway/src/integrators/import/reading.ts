/** What the readers of the parts of a service share: the graph, what the portal knows, and what has been noted on the way. */
import { type Language, languages } from '@darcha/proto/text.ts';
import type { Lists } from '../catalogue-copy.ts';
import type { GraphIndex } from './graph-index.ts';
import type { LeftOut, Remark, Unknown, Words } from './report.ts';
import type { Term } from './statement.ts';

export interface Reading {
  graph: GraphIndex;
  lists: Lists;
  /** Agencies the importing editor works for; the first is the editor's own. */
  agencies: readonly string[];
  /** The service's node in the graph. */
  node: string;
  /** Nodes that are parts of the service. */
  parts: Set<string>;
  adjusted: Remark[];
  leftOut: LeftOut[];
  unknown: Unknown[];
}

/** The properties by which vocabularies name things. */
export const namings = [
  'http://purl.org/dc/terms/title',
  'http://www.w3.org/2004/02/skos/core#prefLabel',
  'http://www.w3.org/2000/01/rdf-schema#label',
  'http://xmlns.com/foaf/0.1/name',
  'http://schema.org/name',
  'https://schema.org/name',
] as const;
export const describings = [
  'http://purl.org/dc/terms/description',
  'http://www.w3.org/2000/01/rdf-schema#comment',
] as const;

/** The longest text of a title, of a paragraph and of several. */
export const lengths = { line: 300, paragraph: 1_000, long: 8_000 } as const;

/** More notes help nobody, and a file can cause as many as it has properties. */
const mostNotes = 200;

/** Notes something that is not taken; many alike are one note. */
export function leaveOut(reading: Reading, property: string, value: string, reason: string): void {
  const same = reading.leftOut.find((one) => one.property === property && one.reason === reason);
  if (same) {
    same.count += 1;
    if (value < same.example) same.example = shortened(value);
  } else if (reading.leftOut.length < mostNotes) {
    reading.leftOut.push({ property, count: 1, example: shortened(value), reason });
  }
}

export function shortened(value: string): string {
  if (value.startsWith('_:')) return '';
  return value.length > 100 ? `${value.slice(0, 100)}...` : value;
}

/** The first property of these by which the node says anything, in the languages of the portal. */
export function wordsOf(
  reading: Reading,
  node: string,
  properties: readonly string[],
  longest: number,
): Words | undefined {
  for (const property of properties) {
    const words = wordsIn(reading, property, reading.graph.take(node, property), longest);
    if (words) return words;
  }
  return undefined;
}

function wordsIn(reading: Reading, property: string, terms: readonly Term[], longest: number): Words | undefined {
  const words: Words = {};
  const literals = terms.filter((term) => term.kind === 'literal').toSorted((a, b) => order(a.value, b.value));
  for (const { value, language } of literals) {
    const reason = unfit(value, longest);
    const known = languageOf(language, value);
    if (reason) leaveOut(reading, property, value, reason);
    else if (!known) leaveOut(reading, property, value, foreign(language));
    else if (words[known] !== undefined) leaveOut(reading, property, value, 'There is one text a language.');
    else words[known] = value;
  }
  for (const term of terms)
    if (term.kind !== 'literal') leaveOut(reading, property, term.value, 'Only texts are taken.');
  const ordered = languages.filter((language) => words[language] !== undefined);
  return ordered.length > 0 ? Object.fromEntries(ordered.map((language) => [language, words[language]])) : undefined;
}

function foreign(language: string): string {
  if (language === '') return 'The text has no language. Tag it, for example "..."@en.';
  return 'The portal has texts in Uzbek, Karakalpak, Russian and English only.';
}

const html = /<\/?[a-z!][^>]*>?|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});/i;
// As the catalogue has them: among them what XML 1.0 has no form for.
const invisible = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/u;

/** Why a text is not taken. */
export function unfit(text: string, longest: number): string | undefined {
  if (text.trim() === '') return 'The text is empty.';
  if (html.test(text)) return 'Texts are plain: HTML is not taken. Remove the tags.';
  if (invisible.test(text)) return 'The text holds invisible control characters. Type it anew.';
  if ([...text].length > longest) return `The text is too long: at most ${longest.toLocaleString('en')} characters.`;
  return undefined;
}

/** The language of the portal that a BCP 47 tag means. */
export function languageOf(tag: string, text: string): Language | undefined {
  const [primary, ...subtags] = tag.toLowerCase().split('-');
  const cyrillic = subtags.includes('cyrl') || (!subtags.includes('latn') && /\p{Script=Cyrillic}/u.test(text));
  switch (primary) {
    case 'uz':
      return cyrillic ? 'uz-Cyrl' : 'uz-Latn';
    case 'kaa':
      return cyrillic ? undefined : 'kaa';
    case 'ru':
    case 'en':
      return primary;
    default:
      return undefined;
  }
}

/** By code units, the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
