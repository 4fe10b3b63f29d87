/** The texts for people: plain text, placeholders only where they are filled in. */
import type { Report } from '../document/fault.ts';

const html = /<\/?[a-z!][^>]*>?|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});/i;
// Control characters but line ends, the ones that turn the direction of writing around, and what XML 1.0 has no form for.
const invisible = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/u;
const placeholder = /\{([^{}]*)\}/g;

type Path = (string | number)[];

/** Looks at every text of a document of any shape. */
export function reportTexts(document: unknown, report: Report): void {
  walk(document, [], (path, text) => {
    if (html.test(text)) report(path, 'html', 'Texts are plain: HTML is not allowed. Remove the tags.');
    if (invisible.test(text)) report(path, 'invisible', 'The text holds invisible control characters. Type it anew.');
    reportPlaceholders(path, text, document, report);
  });
  reportDifferences(document, report);
}

/** Whoever reads the certificate in another language must learn the same. */
function reportDifferences(document: unknown, report: Report): void {
  const statement = (document as { result?: { statement?: unknown } } | null)?.result?.statement;
  if (typeof statement !== 'object' || statement === null) return;
  const written = Object.entries(statement).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const [first, ...others] = written.map(([language, text]) => ({ language, names: placeholdersOf(text) }));
  for (const { language, names } of others) {
    const expected = first?.names ?? names;
    const differing = [...expected, ...names].filter((name) => !expected.has(name) || !names.has(name));
    if (differing.length === 0) continue;
    const message = `${first?.language} and ${language} do not fill in the same: ${differing.join(', ')} stands in one only.`;
    report(['result', 'statement', language], 'placeholder-differs', `${message} Use the same in every language.`);
  }
}

function placeholdersOf(text: string): Set<string> {
  return new Set([...text.matchAll(placeholder)].map(([whole]) => whole));
}

/** A text is what stands under a language in an object that has Uzbek. */
function walk(node: unknown, path: Path, visit: (path: Path, text: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const isText = Object.keys(node).some((key) => languageTag.has(key));
  for (const [key, value] of Object.entries(node)) {
    const within = [...path, key];
    if (isText && typeof value === 'string') visit(within, value);
    else walk(value, within, visit);
  }
}

const languageTag = new Set(['uz-Latn', 'uz-Cyrl', 'kaa', 'ru', 'en']);

function reportPlaceholders(path: Path, text: string, document: unknown, report: Report): void {
  const filledIn = path[0] === 'result' && path[1] === 'statement';
  for (const [whole, name = ''] of text.matchAll(placeholder)) {
    if (!filledIn) {
      report(path, 'placeholder', `${whole} is not filled in here, only in the statement of the result. Remove it.`);
    } else if (!isFilledIn(name, document)) {
      const message = `Nothing is filled in for ${whole}. Use {applicant.name}, {number} or {facts.<name>}.`;
      report(path, 'placeholder-unknown', message);
    }
  }
  if (text.replaceAll(placeholder, '').match(/[{}]/)) {
    report(path, 'placeholder', 'A curly bracket stands alone. Close the placeholder or remove the bracket.');
  }
}

function isFilledIn(name: string, document: unknown): boolean {
  if (name === 'applicant.name' || name === 'number') return true;
  const facts = (document as { result?: { facts?: unknown } }).result?.facts;
  const [, fact] = /^facts\.(.+)$/.exec(name) ?? [];
  return fact !== undefined && typeof facts === 'object' && facts !== null && Object.hasOwn(facts, fact);
}
