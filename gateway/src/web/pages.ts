/** Pages for people, rendered here and complete without scripts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@darcha/proto/text.ts';
import { type RequestHandler, Router } from 'express';
import nunjucks from 'nunjucks';
import { negotiateLanguage } from '../http/language.ts';
import type { Contract } from '../openapi.ts';
import { docsModel } from './docs-model.ts';
import { languageNames, pageWords } from './words.ts';

/** A page may load its style sheet from here, and nothing else. */
const pagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const goodForSeconds = 300;

/** `/docs`, the page of the API, and what pages load. */
export function pages(contract: Contract): RequestHandler {
  const views = new nunjucks.Environment(new nunjucks.FileSystemLoader(pathOf('views')), {
    autoescape: true,
    throwOnUndefined: false,
  });
  const style = readFileSync(pathOf('assets/pages.css'));
  const rendered = new Map<Language, Buffer>();
  const docs = (language: Language): Buffer => {
    const known = rendered.get(language);
    if (known) return known;
    const page = Buffer.from(views.render('docs.njk', { ...frame(language), ...docsModel(contract, language) }));
    rendered.set(language, page);
    return page;
  };
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/docs', (request, response) => {
    const language = languageOf(request.query.language, request.get('Accept-Language'));
    response.setHeader('Content-Security-Policy', pagePolicy);
    response.setHeader('Content-Language', language);
    response.setHeader('Vary', 'Accept-Language');
    response.setHeader('Cache-Control', `public, max-age=${goodForSeconds}`);
    response.type('html').send(docs(language));
  });
  router.get('/assets/pages.css', (_request, response) => {
    response.setHeader('Cache-Control', `public, max-age=${goodForSeconds}`);
    response.type('css').send(style);
  });
  return router;
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

/** The language asked for by name, else the one the browser prefers. */
function languageOf(asked: unknown, accepted: string | undefined): Language {
  return languages.find((language) => language === asked) ?? negotiateLanguage(accepted);
}

function pathOf(part: string): string {
  return fileURLToPath(new URL(part, import.meta.url));
}
