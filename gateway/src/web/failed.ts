/** Pages for what failed: what happened, what to do now, and under which number it is logged. */
import type { Logger } from '@darcha/kit/log.ts';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { Refusal } from '../http/problem.ts';
import { known } from '../http/problems.ts';
import type { Holder } from '../http/token.ts';
import { keptFields } from './kept-form.ts';
import { type Told, tell } from './problems.ts';
import { fieldsIn } from './read-form.ts';
import { render } from './render.ts';
import { type ServeOptions, setPageHeaders } from './serve.ts';
import { isOwnPage, maskSecret } from './session/csrf.ts';
import type { Session, Sessions } from './session/session.ts';
import { visitOf } from './visit.ts';

export function failedPage(options: ServeOptions, log: Logger): ErrorRequestHandler {
  const { operations, assets, publicAddress, sessions } = options;
  return async (thrown, request, response, next) => {
    if (response.headersSent || !readsPages(request)) return next(thrown);
    const error = known(thrown);
    setPageHeaders(response, options);
    const { session, holder } = await readerOf(request, response, sessions);
    const form = fieldsIn(request);
    const visit = visitOf(request, response, { operations, publicAddress: publicAddress(), holder, form });
    const told = tell(error, visit);
    const { route, correlationId } = response.locals as { route: string; correlationId: string };
    if (told.status === 500) log.error({ err: error, route, correlationId }, 'a page failed');
    const headers = error instanceof Refusal ? (error.options.headers ?? {}) : {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (told.retryAfter !== undefined) response.setHeader('Retry-After', String(told.retryAfter));
    response.setHeader('Cache-Control', 'no-store');
    const beginAnew = addressWithout(request, told);
    const title = visit.say(beginAnew ? 'failed.address-title' : titleKey(told.status));
    // A form of ours that failed through no fault of its sender is kept with everything that was typed.
    const isKept = form && told.status >= 500 && isOwnPage(request, publicAddress());
    const kept = isKept ? keptFields(request, form) : {};
    const model = { told, number: correlationId, beginAnew, ...kept };
    const secret = session ? maskSecret(session.secret) : '';
    const html = render(visit, { view: 'failed.njk', title, model }, { assets, secret, holder, path: request.path });
    response.status(told.status).type('html').send(html);
  };
}

function titleKey(status: number): string {
  if (status === 404) return 'failed.not-found';
  if (status === 401 || status === 403) return 'failed.forbidden';
  if (status === 502 || status === 503 || status === 504) return 'failed.away';
  return status >= 500 ? 'failed.ours' : 'failed.yours';
}

/** The same page without what its address asks for, where that is what is wrong. */
function addressWithout({ method, path, originalUrl }: Request, { code }: Told): string {
  return method === 'GET' && code === 'request-invalid' && originalUrl.includes('?') ? path : '';
}

/** Who is signed in, as far as that can be told: what fails may be the sign-in itself. */
async function readerOf(
  request: Request,
  response: Response,
  sessions: Sessions,
): Promise<{ session?: Session | undefined; holder?: Holder | undefined }> {
  const { session, holder } = response.locals as { session?: Session; holder?: Holder };
  if (holder) return { session, holder };
  return (await sessions.resume(request, response).catch(() => undefined)) ?? {};
}

/** A browser shows pages; whoever asks for JSON, or for anything, is a program. */
export function readsPages(request: Request): boolean {
  return !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html';
}
