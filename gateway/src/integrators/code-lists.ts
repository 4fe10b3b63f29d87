/** The code lists services are classified by: ours with their titles, and those of the EU's publications office. */
import { readFileSync } from 'node:fs';
import type { Text } from '@darcha/proto/text.ts';
import { parse } from 'yaml';
import type { Addresses } from './addresses.ts';
import { currencyIri, euAuthority, languageIris, themeIri } from './eu-codes.ts';
import { type Thing, thing, to, words } from './graph.ts';

const {
  lists,
  phrases,
  themes: themeTitles,
} = parse(readFileSync(new URL('./code-lists.yaml', import.meta.url), 'utf8')) as {
  lists: Record<string, Record<string, Text>>;
  phrases: Record<string, Text>;
  themes: Record<string, string>;
};

/** The title of an entry of a list of ours. Throws when there is none. */
export function titleOf(list: string, code: string): Text {
  return found(lists[list]?.[code], `${list}/${code}`);
}

/** What is said about the catalogue itself. Throws when nothing has this name. */
export function phrase(name: string): Text {
  return found(phrases[name], name);
}

function found(text: Text | undefined, name: string): Text {
  if (!text) throw new Error(`code-lists.yaml has no ${name}`);
  return text;
}

/** Every entry of every code list, and the lists themselves. */
export function codeListThings(addresses: Addresses, themes: Iterable<string>): Thing[] {
  return [...ownLists(addresses), ...themeThings(themes), ...otherThings];
}

function ownLists(addresses: Addresses): Thing[] {
  return Object.entries(lists).flatMap(([name, codes]) => {
    const scheme = addresses.scheme(name);
    const label = words({ en: name });
    return [
      thing(scheme, ['ConceptScheme'], { 'ConceptScheme.preferredLabel': label }),
      ...Object.entries(codes).map(([code, title]) => concept(addresses.concept(name, code), scheme, code, title)),
    ];
  });
}

function concept(id: string, scheme: string, code: string, title: Partial<Text>): Thing {
  return thing(id, ['Concept'], {
    'Concept.inScheme': to(scheme),
    'Concept.notation': [code],
    'Concept.preferredLabel': words(title),
  });
}

function themeThings(themes: Iterable<string>): Thing[] {
  const used = [...new Set(themes)].sort();
  if (used.length === 0) return [];
  const scheme = `${euAuthority}/data-theme`;
  return [
    thing(scheme, ['ConceptScheme'], { 'ConceptScheme.preferredLabel': words({ en: 'Data theme' }) }),
    ...used.map((code) => concept(themeIri(code), scheme, code, { en: themeTitles[code] ?? code })),
  ];
}

const otherThings: readonly Thing[] = [
  thing(`${euAuthority}/currency`, ['ConceptScheme'], { 'ConceptScheme.preferredLabel': words({ en: 'Currency' }) }),
  concept(currencyIri, `${euAuthority}/currency`, 'UZS', { en: 'Uzbekistan soum' }),
  ...languageIris.map((iri) => thing(iri, ['LinguisticSystem'], {})),
];
