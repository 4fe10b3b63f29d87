/** Renders the page of the API. It needs libraries of its own, and is loaded when the page is first asked for. */
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@darcha/proto/text.ts';
import nunjucks from 'nunjucks';
import type { Contract } from '../openapi.ts';
import { docsModel } from './docs-model.ts';
import { languageNames, pageWords } from './words.ts';

const views = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(fileURLToPath(new URL('views', import.meta.url))),
  { autoescape: true, throwOnUndefined: false },
);

export function renderDocs(contract: Contract, language: Language): Buffer {
  return Buffer.from(views.render('docs.njk', { ...frame(language), ...docsModel(contract, language) }));
}

/** What every page has around its content. */
function frame(language: Language) {
  const words = pageWords[language];
  const languageChoices = languages.map((code) => ({
    code,
    name: languageNames[code],
    href: `?language=${code}`,
    current: code === language,
  }));
  return { language, words, title: words.title, languageChoices };
}
