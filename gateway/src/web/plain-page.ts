/** What all pages share: their frame, their views, their headers, the language of their reader. */
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@darcha/proto/text.ts';
import nunjucks from 'nunjucks';
import { languageNames, pageWords } from './words.ts';

export const views = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(fileURLToPath(new URL('views', import.meta.url))),
  { autoescape: true, throwOnUndefined: false },
);

/** What every page has around its content; `query`: what its address says besides the language. */
export function frame(language: Language, title: string, query: Readonly<Record<string, string>> = {}) {
  const words = pageWords[language];
  const languageChoices = languages.map((code) => ({
    code,
    name: languageNames[code],
    href: `?${new URLSearchParams({ ...query, language: code })}`,
    current: code === language,
  }));
  return { language, words, title, languageChoices };
}
