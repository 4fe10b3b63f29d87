/** How every page is served: who is it for, is the form one of ours, what comes of it, and what is said when it fails. */
import { runInContext } from '@darcha/kit/context.ts';
import { anonymous } from '@darcha/proto/caller.ts';
import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { Refusal } from '../http/problem.ts';
import { contextOf } from '../http/router.ts';
import type { Holder } from '../http/token.ts';
import type { Assets } from './assets.ts';
import type { Kept } from './kept.ts';
import { keptForm } from './kept-form.ts';
import type { Operations } from './operations.ts';
import type { Audience, Moved, Page, Shown, Visit } from './page.ts';
import { tellMendable } from './problems.ts';
import { formOf, readForm } from './read-form.ts';
import { render } from './render.ts';
import { bringsSecret, maskSecret, requireOwnPage } from './session/csrf.ts';
import type { Session, Sessions } from './session/session.ts';
import { visitOf } from './visit.ts';

export interface ServeOptions {
  operations: Operations;
  sessions: Sessions;
  assets: Assets;
  /** Pages as they are sent to readers who are not signed in. */
  kept: Kept<string>;
  /** What shared pages show to readers who are signed in, whoever they are. */
  shown: Kept<Shown>;
  publicAddress: () => string;
  /** What a page may load and send (`contentPolicy`). */
  policy: string;
}

// Live streams and downloads pass as they are.
const compressed = compression({
  filter: (_request, response) => String(response.getHeader('Content-Type')).startsWith('text/html'),
});

/** The handlers of a page, in their order; failures are told by `failed`. */
export function servePage(page: Page, options: ServeOptions): RequestHandler[] {
  const handle: RequestHandler = async (request, response) => {
    response.locals.route = page.path;
    setPageHeaders(response, options);
    const { session, holder } = await resumed(page, request, response, options);
    Object.assign(response.locals, { session, holder });
    // What a shared page shows must be nobody's; the frame around it is the reader's.
    const asked = page.shared ? { ...contextOf(response), caller: anonymous } : contextOf(response);
    await runInContext(asked, () => answer(page, { request, response, session, holder }, options));
  };
  return page.submit && !page.takesFile ? [compressed, readForm(page.largestForm), handle] : [compressed, handle];
}

/** What every page is sent with, those that tell of failures among them. */
export function setPageHeaders(response: Response, { policy }: Pick<ServeOptions, 'policy'>): void {
  response.setHeader('Content-Security-Policy', policy);
  // With none at all browsers would not say where a form of ours comes from.
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Vary', 'Accept-Language, Cookie');
}

/** A page may load and send only what is its own; signing in and out leads to the identity provider, the issuer. */
export function contentPolicy(issuer: string): string {
  const own = ['style-src', 'script-src', 'connect-src', 'img-src'].map((name) => `${name} 'self'`).join('; ');
  const forms = `form-action 'self' ${new URL(issuer).origin}`;
  return `default-src 'none'; ${own}; ${forms}; base-uri 'none'; frame-ancestors 'none'`;
}

interface Exchange {
  request: Request;
  response: Response;
  session: Session | undefined;
  holder: Holder | undefined;
}

/** While the identity provider is away, pages for everybody are shown to whoever cannot be told as nobody's. */
async function resumed({ for: audience }: Page, request: Request, response: Response, { sessions }: ServeOptions) {
  try {
    const found = await sessions.resume(request, response);
    return { session: found?.session, holder: found?.holder };
  } catch (error) {
    if (audience !== 'public' || !(error instanceof Refusal)) throw error;
    return { session: undefined, holder: undefined };
  }
}

async function answer(page: Page, exchange: Exchange, options: ServeOptions): Promise<void> {
  const { request, response, holder } = exchange;
  const isForm = request.method === 'POST';
  if (isForm) requireOwnPage(request, options.publicAddress());
  const form = isForm ? formOf(page, request) : undefined;
  const visit = visitOf(request, response, {
    operations: options.operations,
    publicAddress: options.publicAddress(),
    holder: page.shared ? undefined : holder,
    form,
  });
  const send = (shown: Shown | Moved | undefined) => sendAnswer(shown, visit, exchange, options);
  if (!mayCome(page.for, holder)) return send(signInFirst(page, visit, exchange));
  if (!form && page.shared) return sendShared(page, visit, exchange, options);
  if (!form || !page.submit || form.has('switch-language')) return send(await page.show(visit));
  if (!page.harmless && !isSafe(exchange, form)) return send(keptForm(visit, page.takesFile ? 'file' : 'again'));
  await submit(page, { ...visit, form }, send);
}

/** What cannot be done is told above the same form, with everything that was typed; where that fails, `failed` keeps it. */
async function submit(
  page: Page,
  visit: Visit & { form: URLSearchParams },
  send: (shown: Shown | Moved | undefined) => void,
): Promise<void> {
  try {
    send(await page.submit?.(visit));
  } catch (error) {
    const told = tellMendable(error, visit);
    const shown = await page.show(visit);
    if (!shown || 'to' in shown) return send(shown);
    const errors = told.fields.length > 0 ? told.fields : [{ text: told.text }];
    send({ ...shown, errors: [...(shown.errors ?? []), ...errors], status: told.status });
  }
}

function mayCome(audience: Audience, holder: Holder | undefined): boolean {
  if (audience === 'public') return true;
  return holder !== undefined && (audience === 'signed-in' || holder.caller.kind === audience);
}

/** Browsers that say where a form comes from need no more; for others it must bring back the session's secret. */
function isSafe({ request, session }: Exchange, form: URLSearchParams): boolean {
  if (!session || request.headers['sec-fetch-site'] !== undefined) return true;
  return bringsSecret(form.get('secret') ?? '', session.secret);
}

/** Whoever comes by a link signs in and goes on; whoever sends a form keeps it meanwhile. */
function signInFirst({ for: audience, takesFile }: Page, visit: Visit, { holder, request }: Exchange): Shown | Moved {
  if (holder) {
    const { say } = visit;
    return { view: 'wrong-reader.njk', title: say('session.wrong-title'), model: { audience }, status: 403 };
  }
  if (visit.form) return keptForm(visit, takesFile ? 'file' : 'sign-in');
  return { to: `/sign-in?${new URLSearchParams({ back: request.originalUrl })}` };
}

function sendAnswer(
  shown: Shown | Moved | undefined,
  visit: Visit,
  { request, response, session, holder }: Exchange,
  { assets }: ServeOptions,
): void {
  // The page has answered by itself: a download, a stream.
  if (!shown) return;
  const isKept = !session && !('neverKept' in shown && shown.neverKept);
  response.setHeader('Cache-Control', isKept ? 'private, no-cache' : 'no-store');
  if ('to' in shown) return void response.redirect(303, shown.to);
  const secret = session ? maskSecret(session.secret) : '';
  sendHtml(response, visit, render(visit, shown, { assets, secret, holder, path: request.path }), shown.status);
}

async function sendShared(page: Page, visit: Visit, exchange: Exchange, options: ServeOptions): Promise<void> {
  const { request, response, holder } = exchange;
  const key = `${visit.language} ${request.originalUrl}`;
  const show = () => shownToAll(page, visit);
  if (holder) return sendAnswer(await options.shown.get(key, show), visit, exchange, options);
  // Made anew, not of what is kept: each keeping lets what is shown be older by a minute.
  const frame = { assets: options.assets, secret: '', holder, path: request.path };
  const html = await options.kept.get(key, async () => render(visit, await show(), frame));
  response.setHeader('Cache-Control', 'private, no-cache');
  sendHtml(response, visit, html);
}

async function shownToAll(page: Page, visit: Visit): Promise<Shown> {
  const shown = await page.show(visit);
  if (!shown || 'to' in shown || (shown.status ?? 200) !== 200) throw new Error(`${page.path} cannot be shared`);
  return shown;
}

function sendHtml(response: Response, { language }: Visit, html: string, status = 200): void {
  response.setHeader('Content-Language', language);
  response.status(status).type('html').send(html);
}
