/** Makes of a request what a page needs to know of it. */
import { randomUUID } from 'node:crypto';
import { type Language, languages } from '@darcha/proto/text.ts';
import type { Request, Response } from 'express';
import { negotiateLanguage } from '../http/language.ts';
import type { Holder } from '../http/token.ts';
import { formatsIn } from './language/formats.ts';
import { sayIn } from './language/messages.ts';
import type { Operations } from './operations.ts';
import type { Visit } from './page.ts';
import { cookieIn, setCookie } from './session/cookies.ts';

export const languageCookie = '__Host-darcha-language';
const yearSeconds = 31_536_000;
const soundOnce = /^[A-Za-z0-9-]{16,64}$/;

export interface VisitOptions {
  operations: Operations;
  publicAddress: string;
  holder: Holder | undefined;
  form?: URLSearchParams | undefined;
}

export function visitOf(request: Request, response: Response, options: VisitOptions): Visit {
  const { operations, publicAddress, holder, form } = options;
  const language = languageFor(request, response, form);
  const asker = { holder, language, response };
  const sent = form?.get('once') ?? '';
  return {
    language,
    say: sayIn(language),
    format: formatsIn(language),
    holder,
    ask: operations.ask(asker),
    take: (id) => operations.take(id, asker, request),
    pass: async (id, wanted = language) => {
      await operations.pass(id, { ...asker, language: wanted }, request);
      return undefined;
    },
    param: (name) => String(request.params[name] ?? ''),
    query: (name) => {
      const value = request.query[name];
      return typeof value === 'string' ? value : '';
    },
    ...(form && { form }),
    once: soundOnce.test(sent) ? sent : randomUUID(),
    publicAddress,
    request,
    response,
  };
}

/** The language of a reader who has not chosen just now. */
export function languageOf(request: Request): Language {
  return known(cookieIn(request, languageCookie)) ?? negotiateLanguage(request.get('Accept-Language'));
}

/** The one chosen on the page, which is then remembered; else the remembered one, else what the browser prefers. */
function languageFor(request: Request, response: Response, form: URLSearchParams | undefined): Language {
  const chosen = known(form?.get('switch-language') ?? request.query.language);
  if (chosen) {
    setCookie(response, languageCookie, chosen, { maxAgeSeconds: yearSeconds });
    return chosen;
  }
  return languageOf(request);
}

function known(code: unknown): Language | undefined {
  return languages.find((language) => language === code);
}
