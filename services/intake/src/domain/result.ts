/** The result an applicant has in hand: what it says. */
import type { Passport } from '@darcha/proto/passport.ts';
import { type Language, languages, type Text } from '@darcha/proto/text.ts';
import type { LegalBasis, ResultContent } from '@darcha/result-document/content.ts';
import type { Application, Facts, Issued } from './application.ts';
import { type Filling, fill, inAllLanguages, sameInAll } from './texts/render.ts';
import type { AgencyName } from './words.ts';

/** What is said of a result besides its facts. */
export interface Issuing {
  facts: Facts;
  /** In groups of four. */
  code: string;
  /** An instant. */
  at: string;
  agencyName: AgencyName;
  /** Where people reach the portal, without a slash at the end. */
  publicUrl: string;
  place: NonNullable<Issued['place']>;
  /** A fact as readers of the language write it, several of them in lines. */
  factWords: (value: unknown, language: Language) => string;
}

export function resultContent(application: Application, passport: Passport, result: Issuing): ResultContent {
  const rule = passport.result;
  if (!rule) throw new Error(`${passport.id}@${passport.version} has no result`);
  return {
    number: application.number,
    code: result.code,
    service: passport.id,
    version: passport.version,
    title: rule.title,
    statement: statementOf(application, passport, result),
    facts: Object.entries(rule.facts).map(([name, { title }]) => ({ name, title, value: result.facts[name] ?? null })),
    holder: { name: holderOf(application) },
    authority: passport.authority,
    issuedAt: result.at,
    agency: inAllLanguages(result.agencyName(passport.authority)),
    basis: basisOf(passport),
    verifyAt: `${result.publicUrl}/verify/result?code=${result.code}`,
    status: { status_list: { uri: listAddress(result.publicUrl, result.place.list), idx: result.place.index } },
  };
}

/** Whose result it is. */
export function holderOf({ applicant }: Application): string {
  return applicant.organisation?.name ?? applicant.name;
}

/** What the result says in a sentence; empty where there is none. */
export function statementOf(
  application: Application,
  { result }: Passport,
  { facts, factWords }: Pick<Issuing, 'facts' | 'factWords'>,
): Text {
  const fillings: Record<string, Filling> = { number: application.number, 'applicant.name': holderOf(application) };
  for (const [name, value] of Object.entries(facts)) fillings[`facts.${name}`] = inWords(value, factWords);
  return fill(result?.statement ?? sameInAll(''), fillings);
}

/** Where the list of a day is. */
export function listAddress(publicUrl: string, day: string): string {
  return `${publicUrl}/api/v1/result-status-lists/${day}`;
}

/** The acts the result names; all of the service where it names none. */
function basisOf({ basis, result }: Passport): LegalBasis[] {
  const names = result?.basis ?? Object.keys(basis);
  return names.flatMap((name) => {
    const act = basis[name];
    return act ? [{ title: act.title, ...(act.article !== undefined && { article: act.article }) }] : [];
  });
}

/** As the reader of each language writes days and sums; several things one after the other. */
function inWords(value: unknown, factWords: Issuing['factWords']): Text {
  const words = (language: Language) => factWords(value, language).replaceAll('\n', ', ');
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as Text;
}

/** Each part of a name by its first letter: "Dilnoza Karimova" is "D****** K*******". */
export function masked(name: string): string {
  return name.replaceAll(/\p{L}[\p{L}\p{M}ʻʼ'’-]*/gu, (word) => {
    const [first = '', ...rest] = [...word];
    return first + '*'.repeat(rest.length);
  });
}
