/**
 * Who is signed in, kept by the browser in a sealed cookie: no gateway has to remember anybody. The access token in it lives
 * for minutes and is renewed in silence; nothing is renewed any more after half an hour in which its reader has asked for nothing,
 * after eight hours, or once somebody has signed out.
 */
import { randomBytes } from 'node:crypto';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../../http/problem.ts';
import type { Holder, Tokens } from '../../http/token.ts';
import { sealedCookie } from './cookies.ts';
import type { Granted, Provider } from './provider.ts';

/** What the cookie holds; times in milliseconds since the epoch. */
export interface Session extends Granted {
  /** What forms must send back (`csrf.ts`). */
  secret: string;
  /** Of the access token, which was good when it began. */
  subject: string;
  startedAt: number;
  seenAt: number;
}

export interface Sessions {
  /** The session and its holder, renewed where that was due; undefined when nobody is signed in any more. */
  resume(request: Request, response: Response): Promise<{ session: Session; holder: Holder } | undefined>;
  /** Begins one with a new secret, whatever there was before; throws for a token that is not good. */
  start(response: Response, granted: Granted): Promise<void>;
  /** Whose session a request brings, whether it is still good or not. */
  subjectOf(request: Pick<Request, 'headers'>): string | undefined;
  /** Gives the session that was ended. */
  end(request: Request, response: Response): Session | undefined;
}

export interface SessionOptions {
  sealer: Sealer;
  provider: Pick<Provider, 'renew'>;
  tokens: Tokens;
}

const minute = 60_000;
const longestIdle = 30 * minute;
const longestLife = 8 * 60 * minute;
/** A token is renewed before it could end on its way through the services. */
const renewBefore = 20_000;

export function createSessions({ sealer, provider, tokens }: SessionOptions): Sessions {
  const cookie = sealedCookie<Session>('__Host-darcha', sealer);
  const renewals = new LRUCache<string, Promise<Granted | undefined>>({ max: 5_000, ttl: minute });
  // Pages and pictures of one tab come at once: they share one renewal.
  const renew = (refreshToken: string) => {
    const key = sealer.pseudonym(refreshToken);
    const under = renewals.get(key) ?? provider.renew(refreshToken);
    renewals.set(key, under);
    under.catch(() => renewals.delete(key));
    return under;
  };
  const renewed = async (session: Session): Promise<Session | undefined> => {
    if (session.expiresAt - Date.now() > renewBefore) return session;
    const isGood = () => session.expiresAt > Date.now();
    const granted =
      session.refreshToken === undefined ? undefined : await renew(session.refreshToken).catch(ifStill(isGood));
    if (granted) return { ...session, ...granted, refreshToken: granted.refreshToken ?? session.refreshToken };
    return isGood() ? session : undefined;
  };
  const keep = (response: Response, session: Session) => {
    // The identity token is only a hint at signing out: without it the provider asks once more.
    if (cookie.write(response, session) || cookie.write(response, { ...session, idToken: undefined })) return;
    throw new Refusal('internal', 'The tokens of the identity provider are too long for a cookie.');
  };
  return {
    resume: async (request, response) => {
      const session = cookie.read(request);
      if (!session) return undefined;
      const now = Date.now();
      const over = now - session.seenAt > longestIdle || now - session.startedAt > longestLife;
      const current = over ? undefined : await renewed(session);
      const holder = current && (await holderOf(current, tokens));
      if (!holder) {
        cookie.clear(response);
        return undefined;
      }
      const seenAt = isByItself(request) ? session.seenAt : now;
      if (current !== session || seenAt - session.seenAt > minute) keep(response, { ...current, seenAt });
      return { session: current, holder };
    },
    start: async (response, granted) => {
      const now = Date.now();
      const { subject } = await tokens.verify(granted.accessToken);
      const secret = randomBytes(32).toString('base64url');
      keep(response, { ...granted, secret, subject, startedAt: now, seenAt: now });
    },
    subjectOf: (request) => cookie.read(request)?.subject,
    end: (request, response) => {
      cookie.clear(response);
      return cookie.read(request);
    },
  };
}

/** A page that is left open asks for its live events again and again: nobody need sit before it. */
function isByItself({ headers }: Pick<Request, 'headers'>): boolean {
  return headers.accept === 'text/event-stream';
}

/** What cannot be renewed now is used while it is good. */
function ifStill(good: () => boolean): (error: unknown) => undefined {
  return (error) => {
    if (!good()) throw error;
  };
}

/** Undefined for a token that is not good any more; other failures are thrown. */
async function holderOf({ accessToken }: Session, tokens: Tokens): Promise<Holder | undefined> {
  try {
    return await tokens.verify(accessToken);
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('token-')) return undefined;
    throw error;
  }
}
