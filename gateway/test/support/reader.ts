/** A reader of the pages: keeps cookies as a browser does, follows nothing by itself. */
import { walk } from '@darcha/identity/browser.ts';

export interface Answer {
  status: number;
  /** Where it sends the browser; empty when it does not. */
  to: string;
  html: string;
  headers: Headers;
}

export type Fields = Record<string, string> | URLSearchParams;

export interface Reader {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a form as a page of the portal would. */
  post(path: string, fields: Fields, headers?: Record<string, string>): Promise<Answer>;
  /** From a page on to the provider and back; gives the last answer. */
  signIn(name: string, back?: string): Promise<Answer>;
  /** From where the provider was given the browser (`to` of `/sign-in`) on and back. */
  signInAt(provider: string, name: string): Promise<Answer>;
  cookies: Map<string, string>;
}

/** `language` as the browser prefers it. */
export function createReader(address: string, language = 'en'): Reader {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', 'accept-language': language, cookie, ...init.headers };
    const response = await fetch(new URL(path, address), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { status, headers: answered } = response;
    return { status, to: answered.get('location') ?? '', html: await response.text(), headers: answered };
  };
  const get: Reader['get'] = (path, headers = {}) => send(path, { headers });
  const signInAt: Reader['signInAt'] = async (provider, name) => {
    const returned = new URL(new URL(provider).searchParams.get('redirect_uri') ?? '');
    const end = await walk(new URL(provider), new URLSearchParams({ name }), returned.href);
    return get(`${end.pathname}${end.search}`);
  };
  return {
    cookies,
    get,
    signInAt,
    post: (path, fields, headers = { 'sec-fetch-site': 'same-origin' }) =>
      send(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    signIn: async (name, back = '/') => signInAt((await get(`/sign-in?${new URLSearchParams({ back })}`)).to, name),
  };
}
