/** Renders the page of the API. It needs libraries of its own, and is loaded when the page is first asked for. */
import type { Language } from '@darcha/proto/text.ts';
import type { Contract } from '../openapi.ts';
import { docsModel } from './docs-model.ts';
import { frame, views } from './plain-page.ts';
import { pageWords } from './words.ts';

export function renderDocs(contract: Contract, language: Language): Buffer {
  return Buffer.from(
    views.render('docs.njk', { ...frame(language, pageWords[language].title), ...docsModel(contract, language) }),
  );
}
