/** `/sign-in`, `/signed-in` and `/sign-out`: to the identity provider and back. */
import type { Sealer } from '@darcha/kit/seal.ts';
import express, { type Request, type RequestHandler, Router } from 'express';
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

/** A sign-in under way; good for as long as somebody may take to find their password. */
interface UnderWay extends Omit<Begun, 'address'> {
  back: string;
  startedAt: number;
}

const longestWay = 30 * 60_000;
const longestBack = 1_000;

export function signInRoutes(options: SignInOptions): RequestHandler {
  const { provider, sessions, sealer, publicAddress, languageOf } = options;
  const cookie = sealedCookie<UnderWay>('__Host-darcha-sign-in', sealer);
  const redirect = () => `${publicAddress()}/signed-in`;
  const router = Router({ caseSensitive: true, strict: true });
  router.use(['/sign-in', '/signed-in', '/sign-out'], (request, response, next) => {
    response.locals.route = request.baseUrl;
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/sign-in', async (request, response) => {
    const { address, ...begun } = await provider.begin(redirect(), languageOf(request));
    cookie.write(response, { ...begun, back: ownPath(request.query.back), startedAt: Date.now() });
    response.redirect(303, address.href);
  });
  router.get('/signed-in', async (request, response) => {
    const underWay = cookie.read(request);
    cookie.clear(response);
    if (!underWay || Date.now() - underWay.startedAt > longestWay) {
      throw new Refusal('sign-in-failed', 'This sign-in has expired or was finished already. Sign in again.');
    }
    const query = request.originalUrl.split('?')[1] ?? '';
    await sessions.start(response, await provider.finish(new URL(`${redirect()}?${query}`), underWay));
    response.redirect(303, underWay.back);
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
