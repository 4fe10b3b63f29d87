/** Turns what a page shows into HTML. */
import { fileURLToPath } from 'node:url';
import { languages } from '@darcha/proto/text.ts';
import nunjucks from 'nunjucks';
import type { Holder } from '../http/token.ts';
import type { Assets } from './assets.ts';
import { hasMessage, type Say } from './language/messages.ts';
import { languageNames } from './language/names.ts';
import { foot, menuFor } from './menu.ts';
import type { FieldError, Shown, Visit } from './page.ts';

const templates = [
  fileURLToPath(new URL('views', import.meta.url)),
  fileURLToPath(new URL('..', import.meta.resolve('govuk-frontend'))),
];

export const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(templates), {
  autoescape: true,
  throwOnUndefined: false,
  trimBlocks: true,
  lstripBlocks: true,
});

export interface Frame {
  assets: Assets;
  /** What forms bring back; empty where nobody is signed in. */
  secret: string;
  /** Whose name and menu stand on top. */
  holder: Holder | undefined;
  /** Of the request, without its query. */
  path: string;
}

/** Everything templates see: the words and formats of the reader, who that is, and what the page says. */
export function render(visit: Visit, shown: Shown, { assets, secret, holder, path }: Frame): string {
  const { language, say, format, once, query } = visit;
  // Told once: not again above a form that was sent from that page.
  const done = visit.form ? '' : query('done');
  return environment.render(shown.view, {
    ...shown.model,
    ...{ language, say, format, assets },
    // Every form carries it: the secret of its session, and the key of its one sending.
    hidden: new nunjucks.runtime.SafeString(hiddenFields(secret, once)),
    // A form with a file brings it in its address.
    secret,
    // The message beside a field, as components take it.
    errorOf: (id: string) => errorAt(id, shown, say),
    title: shown.title,
    findable: shown.description === undefined ? undefined : findable(visit, path, shown.description),
    alternates: shown.alternates ?? [],
    errors: shown.errors ?? [],
    summary: (shown.errors ?? []).map((error) => summed(error, shown.labels)),
    back: shown.back,
    scripts: (shown.scripts ?? []).map((name) => assets.more[name]),
    foot,
    here: visit.request.originalUrl,
    done: /^[a-z-]+$/.test(done) && hasMessage(`done.${done}`) ? say(`done.${done}`) : '',
    person: holder?.caller,
    menu: menuFor(holder?.caller, path),
    languages: languages.map((code) => ({
      code,
      name: languageNames[code],
      current: code === language,
      href: `?${withLanguage(visit, 'language', code)}`,
      // A form with a file says it in its address.
      sendTo: `?${withLanguage(visit, 'switch-language', code)}`,
    })),
  });
}

/** One line of the summary of errors: there "fill this in" has to say what. */
function summed({ field = '', text }: FieldError, labels: Shown['labels'] = {}) {
  const label = labels[field];
  const named = label === undefined ? text : `${label}${label.endsWith('?') ? '' : ':'} ${text}`;
  return { text: named, ...(field !== '' && { href: `#${field}` }) };
}

/** What is read aloud before it is in the reader's language, too. */
function errorAt(id: string, { errors = [] }: Shown, say: Say) {
  const error = errors.find(({ field }) => field === id);
  return error ? { text: error.text, visuallyHiddenText: say('frame.error') } : false;
}

/** Under which address a page is to be found, in each language; what narrows it down does not make another page. */
function findable({ publicAddress }: Visit, path: string, description: string) {
  const at = `${publicAddress}${path}`;
  return {
    at,
    description,
    in: languages.map((code) => ({ code, href: `${at}?${new URLSearchParams({ language: code })}` })),
  };
}

/** Both are of letters, digits and dashes. */
function hiddenFields(secret: string, once: string): string {
  const field = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
  return secret === '' ? field('once', once) : field('secret', secret) + field('once', once);
}

function withLanguage({ request }: Visit, name: 'language' | 'switch-language', language: string): URLSearchParams {
  const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
  // What was told once, what a form with a file brought, and another language.
  for (const spent of ['done', 'secret', 'language', 'switch-language']) query.delete(spent);
  query.set(name, language);
  return query;
}
