/** The request that a page's question would be if it came over HTTP. */
import type { Request } from 'express';
import type { Call } from '../http/call.ts';
import { checkLine } from '../http/json-bounds.ts';
import { Speaker } from '../http/language.ts';
import type { Operation } from '../openapi.ts';
import type { Asker } from './operations.ts';

/** As the API does before it looks at what they are. */
export function checkLines(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) checkLine(String(value), name);
}

/** As much of a request as operations look at. */
interface InnerRequest {
  method: string;
  originalUrl: string;
  params: Record<string, string>;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
}

/** What any operation is given. */
export interface AnyInput {
  path?: object | undefined;
  query?: object | undefined;
  header?: Readonly<Record<string, string>> | undefined;
  body?: unknown;
}

/** The request a client of the API would send for it. */
export function requestOf(operation: Operation, input: AnyInput, { language }: Asker): InnerRequest {
  const params = texts(input.path);
  const query = texts(input.query);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_part, name: string) => encodeURIComponent(params[name] ?? ''));
  const headers = Object.entries(input.header ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method: operation.method.toUpperCase(),
    originalUrl: `${path}?${new URLSearchParams(query)}`,
    params,
    query,
    headers: { ...Object.fromEntries(headers), 'accept-language': language, 'content-type': operation.bodyType ?? '' },
    body: input.body,
  };
}

function texts(values: object | undefined): Record<string, string> {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

export function callFor(request: InnerRequest, { holder, language, response }: Asker): Call {
  const given = (name: string) => request.query[name] ?? request.params[name];
  return {
    param: (name) => request.params[name] ?? '',
    query: (name) => request.query[name],
    number: (name) => Number(given(name) ?? 0),
    flag: (name) => String(given(name) ?? 'false') === 'true',
    header: (name) => request.headers[name.toLowerCase()],
    body: <T>() => request.body as T,
    speaker: new Speaker(language, false),
    holder,
    request: request as unknown as Request,
    response,
  };
}
