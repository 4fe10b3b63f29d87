/** `/sign-in`, `/signed-in` and `/sign-out`: to the identity provider and back. */
import type { Sealer } from '@darcha/kit/seal.ts';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { Refusal } from '../../http/problem.ts';
import { sealedCookie } from './cookies.ts';
import { requireOwnPage } from './csrf.ts';
import type { Begun, Provider } from './provider.ts';
import type { Sessions } from './session.ts';

export interface SignInOptions {
  provider: Provider;
  sessions: Sessions;
  sealer: Sealer;
  /** Where people reach the portal; without a slash at the end. */
  publicAddress: () => string;
  languageOf: (request: Request) => string;
}

/** A sign-in under way, one of several tabs; good for as long as somebody may take to find their password. */
interface UnderWay extends Omit<Begun, 'address'> {
  back: string;
  startedAt: number;
}

const longestWay = 30 * 60_000;
const longestBack = 1_000;

export function signInRoutes(options: SignInOptions): RequestHandler {
  const { provider, sessions, sealer, publicAddress, languageOf } = options;
  const cookie = sealedCookie<UnderWay[]>('__Host-darcha-sign-in', sealer);
  const redirect = () => `${publicAddress()}/signed-in`;
  const underWay = (request: Request) =>
    (cookie.read(request) ?? []).filter(({ startedAt }) => Date.now() - startedAt < longestWay);
  // The newest first: as many as a cookie holds.
  const remember = (response: Response, [...all]: UnderWay[]) => {
    while (all.length > 0 && !cookie.write(response, all)) all.pop();
    if (all.length === 0) cookie.clear(response);
  };
  const router = Router({ caseSensitive: true, strict: true });
  router.use(['/sign-in', '/signed-in', '/sign-out'], (request, response, next) => {
    response.locals.route = request.baseUrl;
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/sign-in', async (request, response) => {
    const { address, ...begun } = await provider.begin(redirect(), languageOf(request));
    const one = { ...begun, back: ownPath(request.query.back), startedAt: Date.now() };
    remember(response, [one, ...underWay(request)]);
    response.redirect(303, address.href);
  });
  router.get('/signed-in', async (request, response) => {
    const all = underWay(request);
    const finished = all.find(({ state }) => state === request.query.state);
    remember(
      response,
      all.filter((one) => one !== finished),
    );
    if (!finished) {
      throw new Refusal('sign-in-failed', 'This sign-in has expired or was finished already. Sign in again.');
    }
    const query = request.originalUrl.split('?')[1] ?? '';
    await sessions.start(response, await provider.finish(new URL(`${redirect()}?${query}`), finished));
    response.redirect(303, finished.back);
  });
  router.post('/sign-out', express.text({ type: () => true, limit: '1kb' }), async (request, response) => {
    // From another site it would be a nuisance only; still nobody else shall do it.
    requireOwnPage(request, publicAddress());
    const session = sessions.end(request, response);
    if (session?.refreshToken !== undefined) await provider.revoke(session.refreshToken);
    const address = await provider.signOutAddress(`${publicAddress()}/`, session?.idToken);
    response.redirect(303, address?.href ?? '/');
  });
  return router;
}

/** A page of this site to go back to; anything else is the first page. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > longestBack || !asked.startsWith('/')) return '/';
  const base = 'http://portal.invalid';
  const address = URL.parse(asked, base);
  // Looked at once its dots and backslashes are worked out: "/.//elsewhere" is the same as "//elsewhere" to a browser.
  const isOwn = address?.origin === base && !address.pathname.startsWith('//');
  return isOwn ? `${address.pathname}${address.search}` : '/';
}
