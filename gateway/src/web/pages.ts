/** Pages for people, rendered here and complete without scripts. */
import { readFileSync } from 'node:fs';
import { type Language, languages } from '@darcha/proto/text.ts';
import { type RequestHandler, Router } from 'express';
import { negotiateLanguage } from '../http/language.ts';
import type { Contract } from '../openapi.ts';

/** A page may load its style sheet from here, and nothing else. */
const pagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A page may load its style sheet and send its own form. */
export const formPolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const goodForSeconds = 300;

/** `/docs`, the page of the API, and what pages load. */
export function pages(contract: Contract): RequestHandler {
  const style = readFileSync(new URL('assets/pages.css', import.meta.url));
  const rendered = new Map<Language, Buffer>();
  const docs = async (language: Language): Promise<Buffer> => {
    const known = rendered.get(language);
    if (known) return known;
    const { renderDocs } = await import('./docs-page.ts');
    const page = renderDocs(contract, language);
    rendered.set(language, page);
    return page;
  };
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/docs', async (request, response) => {
    const language = languageOf(request.query.language, request.get('Accept-Language'));
    response.setHeader('Content-Security-Policy', pagePolicy);
    response.setHeader('Content-Language', language);
    response.setHeader('Vary', 'Accept-Language');
    response.setHeader('Cache-Control', `public, max-age=${goodForSeconds}`);
    response.type('html').send(await docs(language));
  });
  router.get('/assets/pages.css', (_request, response) => {
    response.setHeader('Cache-Control', `public, max-age=${goodForSeconds}`);
    response.type('css').send(style);
  });
  return router;
}

/** The language asked for by name, else the one the browser prefers. */
export function languageOf(asked: unknown, accepted: string | undefined): Language {
  return languages.find((language) => language === asked) ?? negotiateLanguage(accepted);
}
