/** Where what a service calls by its own fields stands in the request that was sent. */
import type { DomainError, Fault } from '@darcha/kit/errors.ts';

/**
 * By the service's path of a field: a JSON Pointer into the body, or the name of a parameter or header. Fields that are
 * called the same on both sides are left out.
 */
export type Places = Readonly<Record<string, string>>;

/** The catalogue's names of what nearly all lists take. */
export const pagePlaces: Places = { 'page.token': 'page', 'page.size': 'size' };

/** An error about fields, as the sender of the request knows them. All other errors name things of the service's own. */
export function inRequest(
  { code, message, faults, texts }: DomainError,
  places: Places,
  language: string | undefined,
): { detail: string; faults: Fault[] } {
  if (code !== 'request-invalid') {
    return { detail: spoken(message, texts, language), faults: faults.map((fault) => spokenFault(fault, language)) };
  }
  return {
    detail: said(message, faults[0]?.path ?? '', places),
    faults: faults.map((fault) => ({
      path: places[fault.path] ?? fault.path,
      code: fault.code,
      message: said(spokenFault(fault, language).message, fault.path, places),
    })),
  };
}

/** In the reader's language where the service has said it in several; `texts` themselves are not sent on. */
function spokenFault({ path, code, message, texts }: Fault, language: string | undefined): Fault {
  return { path, code, message: spoken(message, texts, language) };
}

function spoken(message: string, texts: Fault['texts'], language: string | undefined): string {
  return (language !== undefined && texts && Object.hasOwn(texts, language) && texts[language]) || message;
}

/** "page.size must be ..." is "size must be ..." to the sender. */
function said(text: string, path: string, places: Places): string {
  const place = places[path];
  return place && text.startsWith(`${path} `) ? place + text.slice(path.length) : text;
}
