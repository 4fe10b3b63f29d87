/** The pages people see: all of them, and what lies around them. */
import type { Logger } from '@darcha/kit/log.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import type { Handlers } from '../http/call.ts';
import type { PreparedReplies } from '../http/prepared.ts';
import { Refusal } from '../http/problem.ts';
import type { Tokens } from '../http/token.ts';
import type { Contract } from '../openapi.ts';
import { agencyPages } from './agency/index.ts';
import { createAssets } from './assets.ts';
import { applyPages } from './citizen/apply/index.ts';
import { cataloguePages } from './citizen/catalogue/index.ts';
import { followPages } from './citizen/follow/index.ts';
import { mePages } from './citizen/me/index.ts';
import { signedInAgain } from './citizen/signed-in-again.ts';
import { deskPages } from './clerk/index.ts';
import { failedPage, readsPages } from './failed.ts';
import { createKept } from './kept.ts';
import { createOperations } from './operations.ts';
import type { Page } from './page.ts';
import { publicPages } from './public/index.ts';
import { contentPolicy, type ServeOptions, servePage } from './serve.ts';
import { createProvider } from './session/provider.ts';
import { createSessions, type Sessions } from './session/session.ts';
import { signInRoutes } from './session/sign-in.ts';
import { languageOf } from './visit.ts';

/** Every page there is. Fixed addresses stand before those with parts that vary. */
export const pages: readonly Page[] = [
  ...[...cataloguePages, signedInAgain],
  ...[...applyPages, ...followPages, ...mePages],
  ...publicPages,
  ...deskPages,
  ...agencyPages,
];

export interface SiteOptions {
  contract: Contract;
  handlers: Handlers;
  tokens: Tokens;
  prepared: PreparedReplies;
  /** Seals the sessions in browsers' cookies. */
  keyring: Keyring;
  issuer: string;
  audience: string;
  client: { id: string; secret: string };
  production: boolean;
  publicAddress: () => string;
  log: Logger;
}

export interface Site {
  /** Answers what it has a page for; everything else goes on. */
  serve: RequestHandler;
  /** Tells readers of pages what failed; programs are left to `problems`. */
  failed: ErrorRequestHandler;
  /** Whose session a request brings. */
  subjectOf: Sessions['subjectOf'];
}

export function createSite(options: SiteOptions): Site {
  const { contract, handlers, tokens, keyring, issuer, audience, client, production, prepared, publicAddress, log } =
    options;
  const sealer = createSealer(keyring);
  const provider = createProvider({
    ...{ issuer, audience, production, log },
    clientId: client.id,
    clientSecret: client.secret,
  });
  const sessions = createSessions({ sealer, provider, tokens });
  const { assets, serve } = createAssets();
  const operations = createOperations(contract, handlers, createKept(prepared));
  const serving: ServeOptions = {
    ...{ operations, sessions, assets, publicAddress },
    kept: createKept(prepared),
    shown: createKept(prepared),
    policy: contentPolicy(issuer),
  };
  const router = Router({ caseSensitive: true, strict: true });
  router.use(serve);
  router.use(onlyForReaders);
  router.use(signInRoutes({ provider, sessions, sealer, publicAddress, languageOf }));
  for (const page of pages) {
    const route = router.route(page.path);
    route.get(...servePage(page, serving));
    if (page.submit) route.post(...servePage(page, serving));
    route.all(refuseMethod(page));
  }
  return { serve: router, failed: failedPage(serving, log), subjectOf: sessions.subjectOf };
}

function refuseMethod({ path, submit }: Page): RequestHandler {
  const headers = { Allow: submit ? 'GET, HEAD, POST' : 'GET, HEAD' };
  return ({ method }, response) => {
    response.locals.route = path;
    throw new Refusal('method-not-allowed', `${method} is not possible here; possible: ${headers.Allow}.`, { headers });
  };
}

/** Programs, and everything that is the API's, go on to it. */
const onlyForReaders: RequestHandler = (request, _response, next) => {
  next(request.path !== '/' || readsPages(request) ? undefined : 'router');
};
