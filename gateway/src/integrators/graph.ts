/** Descriptions of things, as JSON-LD with the terms of the vocabulary; and the same as RDF quads. */
import type { Text, WireText } from '@darcha/proto/text.ts';
import { languages } from '@darcha/proto/text.ts';
import type { NamedNode, Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { iriOf } from './vocabulary.ts';

export type Value =
  | string
  | { readonly '@id': string }
  | { readonly '@value': string; readonly '@language': string }
  | { readonly '@value': string; readonly '@type': string };

/** One node of the graph: its IRI, its classes and, by their terms, its properties. */
export interface Thing {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly [property: string]: string | readonly string[] | readonly Value[];
}

/** A thing without the properties that have no value. */
export function thing(id: string, types: readonly string[], properties: Record<string, readonly Value[]>): Thing {
  const given = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { '@id': id, '@type': types, ...Object.fromEntries(given) };
}

/** A text in every language it has, tagged by BCP 47. */
export function words(text: Partial<Text> | WireText | null | undefined): Value[] {
  const by = wordsOf(text);
  return languages.flatMap((language) => {
    const value = by[language];
    return value ? [{ '@value': value, '@language': language }] : [];
  });
}

/** Several texts as one, paragraph by paragraph, in every language that has the first of them. */
export function paragraphs(...texts: (Partial<Text> | undefined)[]): Value[] {
  const [first = {}] = texts;
  return languages.flatMap((language) => {
    if (!first[language]) return [];
    const parts = texts.map((text) => text?.[language]).filter((part) => part !== undefined && part !== '');
    return [{ '@value': parts.join('\n\n'), '@language': language }];
  });
}

function wordsOf(text: Partial<Text> | WireText | null | undefined): Record<string, string | undefined> {
  if (!text) return {};
  return 'byLanguage' in text && typeof text.byLanguage === 'object' ? text.byLanguage : (text as Partial<Text>);
}

export function to(...ids: readonly string[]): Value[] {
  return ids.map((id) => ({ '@id': id }));
}

/** A value of a class of data that has a term: Double, Duration, Date. */
export function typed(value: string, type: 'Double' | 'Duration' | 'Date'): Value[] {
  return [{ '@value': value, '@type': type }];
}

/** The quads of things. Throws on a term that is in no vocabulary. */
export function* quadsOf(things: Iterable<Thing>): Generator<Quad> {
  for (const { '@id': id, '@type': types, ...properties } of things) {
    const subject = DataFactory.namedNode(id);
    for (const type of types) yield DataFactory.quad(subject, rdfType, DataFactory.namedNode(iriOf(type))) as Quad;
    for (const [term, values] of Object.entries(properties)) {
      const predicate = DataFactory.namedNode(iriOf(term));
      for (const value of values as readonly Value[]) {
        yield DataFactory.quad(subject, predicate, objectOf(value) as NamedNode) as Quad;
      }
    }
  }
}

const rdfType = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const rdfLangString = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#langString');

function objectOf(value: Value): Quad['object'] {
  if (typeof value === 'string') return DataFactory.literal(value);
  if ('@id' in value) return DataFactory.namedNode(value['@id']);
  if ('@type' in value) return DataFactory.literal(value['@value'], DataFactory.namedNode(iriOf(value['@type'])));
  return tagged(value['@value'], value['@language']);
}

/** A literal that keeps its tag as BCP 47 writes it, "uz-Latn"; those of the library have it in lower case. */
function tagged(value: string, language: string): Quad['object'] {
  return {
    termType: 'Literal',
    value,
    language,
    datatype: rdfLangString,
    equals: (other) =>
      other?.termType === 'Literal' && other.value === value && other.language.toLowerCase() === language.toLowerCase(),
  };
}
