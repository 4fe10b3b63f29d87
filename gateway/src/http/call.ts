/** One call of an operation, as its code in `api/` sees it, and what it answers. */
import type { Request, Response } from 'express';
import { negotiateLanguage, Speaker } from './language.ts';
import type { Places } from './places.ts';
import type { Holder } from './token.ts';

export interface Call {
  /** A part of the path. */
  param(name: string): string;
  /** A query parameter that is a text; undefined when it is not given. */
  query(name: string): string | undefined;
  /** A query parameter or part of the path that is a whole number; 0 when it is not given. */
  number(name: string): number;
  /** A query parameter that is true or false; false when it is not given. */
  flag(name: string): boolean;
  header(name: string): string | undefined;
  /** The body, already held to the contract; the type is the contract's. */
  body<T>(): T;
  /** Says texts in the reader's language. */
  speaker: Speaker;
  /** Whoever calls; undefined for public operations. */
  holder: Holder | undefined;
  request: Request;
  response: Response;
}

export interface Reply {
  /** 200 unless said. */
  status?: number;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent instead of `body`, as it is; only where replies are prepared. */
  written?: { type: string; bytes: Buffer };
  headers?: Record<string, string>;
}

/** The code of an operation. It answers with a reply, or, for streams, writes by itself and answers nothing. */
export interface Handler {
  (call: Call): Promise<Reply | undefined>;
  /** Where the fields stand that its service may find wrong. */
  places?: Places;
}
/** Operations by their `operationId`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The operations with what they say of the places of their fields. */
export function withPlaces(places: Places, handlers: Handlers): Handlers {
  const placed = Object.entries(handlers).map(([id, handler]) => [id, Object.assign(handler, { places })] as const);
  return Object.fromEntries(placed);
}

export function callOf(request: Request, response: Response): Call {
  const given = (name: string): unknown => request.query[name] ?? request.params[name];
  return {
    param: (name) => String(request.params[name] ?? ''),
    query: (name) => (typeof request.query[name] === 'string' ? request.query[name] : undefined),
    number: (name) => Number(given(name) ?? 0),
    flag: (name) => String(given(name) ?? 'false') === 'true',
    header: (name) => request.get(name),
    body: <T>() => request.body as T,
    speaker: new Speaker(negotiateLanguage(request.get('accept-language')), request.query.languages === 'all'),
    holder: response.locals.holder as Holder | undefined,
    request,
    response,
  };
}

/** Writes a reply of JSON that only its reader may keep. */
export function sendReply(call: Call, { status = 200, body, headers = {} }: Reply): void {
  const { request, response, speaker } = call;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Vary', 'Accept-Language, Authorization');
  response.setHeader('Content-Language', speaker.contentLanguage);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 200 && headers.ETag && matches(request.headers['if-none-match'], headers.ETag)) {
    response.writeHead(304).end();
    return;
  }
  if (status === 204) return void response.writeHead(204).end();
  sendJson(response, status, body, 'application/json; charset=utf-8', request.method === 'HEAD');
}

export function sendJson(response: Response, status: number, body: unknown, type: string, headOnly = false): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(status);
  response.end(headOnly ? undefined : bytes);
}

/** Whether an `If-None-Match` names this entity tag; the comparison is the weak one (RFC 9110, 13.1.2). */
export function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** The version an `If-Match` names; 0 when it names none or any. */
export function expectedVersion(call: Call): number {
  const version = /^"(\d+)"$/.exec(call.header('if-match') ?? '')?.[1];
  return version ? Number(version) : 0;
}

/** The link to the next page of the list at hand; none on the last page. */
export function nextLink(call: Call, parameter: string, value: string | number | undefined): Record<string, string> {
  if (value === undefined || value === '') return {};
  const [path = '', search = ''] = call.request.originalUrl.split('?');
  const query = new URLSearchParams(search);
  query.set(parameter, String(value));
  return { Link: `<${path}?${query}>; rel="next"` };
}
