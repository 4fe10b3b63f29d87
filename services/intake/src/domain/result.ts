/** The result an applicant has in hand: what it says. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';
import type { Application, Facts } from './application.ts';
import { type Filling, fill } from './texts/render.ts';

/** Content of a result; the payload of its signed form. */
export interface ResultContent {
  /** Number of the application. */
  number: string;
  /** Verification code, in groups of four. */
  code: string;
  service: string;
  version: number;
  title: Text;
  statement: Text;
  facts: { name: string; title: Text; value: unknown }[];
  holder: { name: string };
  /** Code of the agency in whose name it is issued. */
  authority: string;
  /** An instant. */
  issuedAt: string;
}

export function resultContent(
  application: Application,
  passport: Passport,
  result: { facts: Facts; code: string; at: string },
): ResultContent {
  const rule = passport.result;
  if (!rule) throw new Error(`${passport.id}@${passport.version} has no result`);
  const holder = application.applicant.organisation?.name ?? application.applicant.name;
  const fillings: Record<string, Filling> = { number: application.number, 'applicant.name': holder };
  for (const [name, value] of Object.entries(result.facts)) fillings[`facts.${name}`] = inWords(value);
  return {
    number: application.number,
    code: result.code,
    service: passport.id,
    version: passport.version,
    title: rule.title,
    statement: fill(rule.statement, fillings),
    facts: Object.entries(rule.facts).map(([name, { title }]) => ({ name, title, value: result.facts[name] ?? null })),
    holder: { name: holder },
    authority: passport.authority,
    issuedAt: result.at,
  };
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  return typeof value === 'object' ? Object.values(value).map(inWords).join(', ') : String(value);
}

/** Each part of a name by its first letter: "Dilnoza Karimova" is "D****** K*******". */
export function masked(name: string): string {
  return name.replaceAll(/\p{L}[\p{L}\p{M}ʻʼ'’-]*/gu, (word) => {
    const [first = '', ...rest] = [...word];
    return first + '*'.repeat(rest.length);
  });
}
