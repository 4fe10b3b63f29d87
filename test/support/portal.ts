/** A person's or an official's way into the portal: the public API, and nothing else. */
import { randomUUID } from 'node:crypto';
import { createDarchaClient, type DarchaClient } from '@darcha/client';
import { signIn } from '@darcha/identity/sign-in.ts';

export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: replies are read as a stranger would read them, without our types
  body: any;
}

export interface CallOptions {
  headers?: Record<string, string>;
  language?: string;
  signal?: AbortSignal;
}

/** Somebody using the API, signed in or not. */
export interface Visitor {
  get(path: string, options?: CallOptions): Promise<Reply>;
  post(path: string, body?: unknown, options?: CallOptions): Promise<Reply>;
  put(path: string, body: unknown, options?: CallOptions): Promise<Reply>;
  patch(path: string, body: unknown, options?: CallOptions): Promise<Reply>;
  /** The bearer token in use; undefined when not signed in. */
  token(): Promise<string | undefined>;
}

export interface PortalAddresses {
  gateway: string;
  identity: string;
  dataDirectory: string;
}

export interface Portal {
  /** Its address, without a slash at the end. */
  gateway: string;
  visitor: Visitor;
  /** Signs a person or official of the development identity provider in. */
  as(name: string): Visitor;
  /** The published client, in English: of somebody who is signed in, or of nobody. */
  client(name?: string): DarchaClient;
}

/** Tokens are good for ten minutes; they are asked for again before. */
const tokenLife = 8 * 60_000;

export function openPortal(addresses: PortalAddresses): Portal {
  const tokens = new Map<string, { token: Promise<string>; at: number }>();
  const tokenOf = (name: string): Promise<string> => {
    const known = tokens.get(name);
    if (known && Date.now() - known.at < tokenLife) return known.token;
    const token = signIn({ issuer: addresses.identity, name, dataDirectory: addresses.dataDirectory });
    tokens.set(name, { token, at: Date.now() });
    return token;
  };
  return {
    gateway: addresses.gateway,
    visitor: visitorWith(addresses.gateway, async () => undefined),
    as: (name) => visitorWith(addresses.gateway, () => tokenOf(name)),
    client: (name) =>
      createDarchaClient({
        address: addresses.gateway,
        language: 'en',
        token: async () => (name === undefined ? undefined : tokenOf(name)),
      }),
  };
}

function visitorWith(gateway: string, token: () => Promise<string | undefined>): Visitor {
  const call = async (method: string, path: string, body: unknown, type: string, options: CallOptions = {}) => {
    const bearer = await token();
    const response = await fetch(new URL(path, gateway), {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': options.language ?? 'en',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(body === undefined ? {} : { 'content-type': type }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: options.signal ?? AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    const json = /[/+]json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: json && text ? JSON.parse(text) : text };
  };
  return {
    token,
    get: (path, options) => call('GET', path, undefined, '', options),
    post: (path, body, options) => call('POST', path, body, 'application/json', options),
    put: (path, body, options) => call('PUT', path, body, 'application/json', options),
    patch: (path, body, options) => call('PATCH', path, body, 'application/merge-patch+json', options),
  };
}

/** A fresh idempotency key. */
export function newKey(): string {
  return randomUUID();
}

/** The body of a reply that has to have succeeded; else an error with the whole problem. */
export function ok(reply: Reply, status = 200): Reply['body'] {
  if (reply.status !== status) {
    throw new Error(`expected ${status}, got ${reply.status}: ${JSON.stringify(reply.body)}`);
  }
  return reply.body;
}
