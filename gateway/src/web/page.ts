/** What all pages share: their frame, their views, their headers, the language of their reader. */
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@darcha/proto/text.ts';
import nunjucks from 'nunjucks';
import { languageNames, pageWords } from './words.ts';

export const views = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(fileURLToPath(new URL('views', import.meta.url))),
  { autoescape: true, throwOnUndefined: false },
);

/** What every page has around its content. */
export function frame(language: Language, title: string) {
  const words = pageWords[language];
  const languageChoices = languages.map((code) => ({
    code,
    name: languageNames[code],
    href: `?language=${code}`,
    current: code === language,
  }));
  return { language, words, title, languageChoices };
}
