import { invalidField } from '@darcha/kit/errors.ts';
import { type Language, languages } from '@darcha/proto/text.ts';
import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { maxQuery } from './list-services.ts';
import { bounded } from './wire.ts';

const defaultLimit = 5;
const maxLimit = 10;

/** What an unfinished query may be meant to become; nothing for one without words. Errors: `request-invalid`. */
export function suggest(keeper: Keeper): Rpc<'Suggest'> {
  return async (request) => {
    const query = bounded('query', request.query, maxQuery);
    const language = languageOf(request.language);
    if (request.limit < 0 || request.limit > maxLimit) {
      const message = `limit must be from 1 to ${maxLimit}, or 0 for ${defaultLimit}.`;
      throw invalidField('limit', 'out-of-bounds', message);
    }
    const { search, edition } = keeper.current();
    return { suggestions: search.suggest(query, language, request.limit || defaultLimit), edition };
  };
}

function languageOf(tag: string): Language {
  const language = languages.find((known) => known === (tag || 'uz-Latn'));
  if (language) return language;
  const message = `language ${tag.slice(0, 40)} is not known. Use one of: ${languages.join(', ')}.`;
  throw invalidField('language', 'value-unknown', message);
}
