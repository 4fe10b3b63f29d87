/** The pages people see: all of them, and what lies around them. */
import type { Logger } from '@darcha/kit/log.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import compression from 'compression';
import { type RequestHandler, Router } from 'express';
import type { Handlers } from '../http/call.ts';
import type { Tokens } from '../http/token.ts';
import type { Contract } from '../openapi.ts';
import { createAssets } from './assets.ts';
import { home } from './citizen/home.ts';
import { failedPage } from './failed.ts';
import { createOperations } from './operations.ts';
import type { Page } from './page.ts';
import { servePage } from './serve.ts';
import { createProvider } from './session/provider.ts';
import { createSessions } from './session/session.ts';
import { signInRoutes } from './session/sign-in.ts';
import { languageOf } from './visit.ts';

/** Every page there is. Fixed addresses stand before those with parts that vary. */
export const pages: readonly Page[] = [home];

export interface SiteOptions {
  contract: Contract;
  handlers: Handlers;
  tokens: Tokens;
  /** Seals the sessions in browsers' cookies. */
  keyring: Keyring;
  issuer: string;
  audience: string;
  client: { id: string; secret: string };
  production: boolean;
  publicAddress: () => string;
  log: Logger;
}

/** What it serves it answers; everything else goes on. */
export function createSite(options: SiteOptions): RequestHandler {
  const { contract, handlers, tokens, keyring, issuer, audience, client, production, publicAddress, log } = options;
  const sealer = createSealer(keyring);
  const provider = createProvider({
    ...{ issuer, audience, production, log },
    clientId: client.id,
    clientSecret: client.secret,
  });
  const sessions = createSessions({ sealer, provider, tokens });
  const { assets, serve } = createAssets();
  const options_ = { operations: createOperations(contract, handlers), sessions, assets, publicAddress, issuer };
  const router = Router({ caseSensitive: true, strict: true });
  router.use(serve);
  router.use(onlyForReaders);
  router.use(compression());
  router.use(signInRoutes({ provider, sessions, sealer, publicAddress, languageOf }));
  for (const page of pages) {
    const route = router.route(page.path);
    route.get(...servePage(page, options_));
    if (page.submit) route.post(...servePage(page, options_));
  }
  router.use(failedPage(options_, log));
  return router;
}

/** Programs that ask for JSON, and everything below `/api`, go on to the API. */
const onlyForReaders: RequestHandler = (request, _response, next) => {
  const isApi = request.path.startsWith('/api/') || request.path.startsWith('/v2/');
  next(isApi || (request.path === '/' && request.accepts(['json', 'html']) !== 'html') ? 'router' : undefined);
};
