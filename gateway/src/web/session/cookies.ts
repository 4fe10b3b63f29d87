/** The cookies of the pages: sealed, of this host alone, sent over TLS (or to this very machine), kept from scripts. */
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';

/** Browsers drop cookies that are longer with their name and attributes than 4,096 bytes. */
const longest = 3_900;

export interface Cookie<Value> {
  /** Undefined when there is none, or one that cannot be opened. */
  read(request: Pick<Request, 'headers'>): Readonly<Value> | undefined;
  /** False when it is too long to be kept, and was not set. */
  write(response: Response, value: Value): boolean;
  clear(response: Response): void;
}

/** A browser brings the same cookie with everything it asks for: what was just opened need not be opened again. */
const openedForMs = 60_000;

/** A cookie that only the gateway can read and nobody can alter; it ends with the browser's session. */
export function sealedCookie<Value extends object>(name: `__Host-${string}`, sealer: Sealer): Cookie<Value> {
  const opened = new LRUCache<string, Readonly<Value>>({ max: 1_000, ttl: openedForMs, ttlAutopurge: true });
  return {
    read: (request) => {
      const sent = cookieIn(request, name);
      if (sent === undefined) return undefined;
      const known = opened.get(sent);
      if (known) return known;
      try {
        const value = sealer.open<Value>(Buffer.from(sent, 'base64url'), name);
        opened.set(sent, value);
        return value;
      } catch {
        // Altered, or sealed under a key that is no longer in use: as good as none.
        return undefined;
      }
    },
    write: (response, value) => {
      const sealed = sealer.seal(value, name).toString('base64url');
      if (sealed.length > longest) return false;
      setCookie(response, name, sealed, { httpOnly: true });
      return true;
    },
    clear: (response) => setCookie(response, name, '', { httpOnly: true, maxAgeSeconds: 0 }),
  };
}

export function cookieIn(request: Pick<Request, 'headers'>, name: string): string | undefined {
  const start = `${name}=`;
  const found = (request.headers.cookie ?? '').split(';').find((part) => part.trimStart().startsWith(start));
  return found?.trim().slice(start.length);
}

export interface CookieOptions {
  httpOnly?: boolean;
  maxAgeSeconds?: number;
}

export function setCookie(response: Response, name: string, value: string, options: CookieOptions = {}): void {
  const age = options.maxAgeSeconds === undefined ? '' : `; Max-Age=${options.maxAgeSeconds}`;
  const scripts = options.httpOnly ? '; HttpOnly' : '';
  response.append('Set-Cookie', `${name}=${value}; Path=/; Secure; SameSite=Lax${scripts}${age}`);
}
