/**
 * Public replies of the catalogue, prepared once as bytes and then only written. They stay good until the catalogue says
 * that its edition has changed; while it is away they are served on, marked as such.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { currentContext, ownContext, runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { anonymous } from '@darcha/proto/caller.ts';
import { LRUCache } from 'lru-cache';
import { type Call, matches, type Reply } from './call.ts';
import { negotiateFormat } from './format.ts';
import type { FrontResponse, Step } from './front.ts';
import { negotiateLanguage } from './language.ts';

interface Prepared {
  body: Buffer;
  etag: string;
  headers: readonly (readonly [string, string])[];
  route: string;
  /** Milliseconds since the epoch. */
  madeAt: number;
  /** What it tells has been so since then, in milliseconds since the epoch; whole seconds. 0 when that is not known. */
  modifiedAt: number;
  /** The edition's running number when it was made. */
  generation: number;
}

export interface PreparedReplies {
  /** Writes the reply if a good one is there; to be put before everything costly. */
  serve: Step;
  /** Writes the reply after making it; callers who want the same at the same time share the work. */
  answer(call: Call, make: () => Promise<Reply>): Promise<void>;
  /** The catalogue has this edition now. */
  editionIs(edition: string): void;
  /** The catalogue cannot be heard. */
  catalogueIsAway(): void;
  /** The running number of its edition: what was made under another is out of date. */
  generation(): number;
}

/** A reply is made anew after this time even if nothing was heard, in case one copy of the catalogue lags behind. */
const goodForMs = 60_000;
const mostBytes = 64 * 1024 * 1024;
const longestUrl = 512;
const deadlineMs = 5_000;
/** Failures that a copy helps over. */
export const helpless = new Set(['unavailable', 'circuit-open', 'timeout']);

export function createPreparedReplies(): PreparedReplies {
  const replies = new LRUCache<string, Prepared>({
    maxSize: mostBytes,
    sizeCalculation: (reply) => reply.body.length + 1_000,
  });
  const making = new Map<string, Promise<Prepared>>();
  let generation = 0;
  let edition: string | undefined;
  let heard = false;
  let changedAt = 0;

  const good = (reply: Prepared) =>
    !heard || (reply.generation === generation && Date.now() - reply.madeAt < goodForMs);
  const prepareOnce = (key: string, call: Call, make: () => Promise<Reply>) => {
    const under = making.get(key);
    if (under) return under;
    const started = { generation, changedAt };
    const work = (async () => {
      const reply = prepare(await runInContext(sharedContext(), make), call, started);
      if (call.request.originalUrl.length <= longestUrl) replies.set(key, reply);
      return reply;
    })().finally(() => making.delete(key));
    making.set(key, work);
    return work;
  };
  return {
    serve: (request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      const reply = replies.get(keyOf(request));
      if (!reply || !good(reply)) return false;
      write(request, response, reply, !heard);
      return true;
    },
    answer: async (call, make) => {
      const key = keyOf(call.request);
      try {
        write(call.request, call.response, await prepareOnce(key, call, make), false);
      } catch (error) {
        const last = replies.get(key);
        if (!last || !(error instanceof DomainError) || !helpless.has(error.kind)) throw error;
        write(call.request, call.response, last, true);
      }
    },
    editionIs: (now) => {
      if (now !== edition) {
        generation += 1;
        // Days of HTTP are whole seconds: two editions of one second must still differ.
        changedAt = Math.max(Math.floor(Date.now() / 1_000) * 1_000, changedAt + 1_000);
      }
      edition = now;
      heard = true;
    },
    catalogueIsAway: () => {
      heard = false;
    },
    generation: () => generation,
  };
}

/** The work is shared: it must not end because the first of those who wait for it has gone. */
function sharedContext() {
  const own = ownContext('gateway', deadlineMs);
  return { ...own, caller: anonymous, correlationId: currentContext()?.correlationId ?? own.correlationId };
}

/** Language, form and address tell replies apart; whoever reads makes no difference. */
function keyOf({ headers, url }: IncomingMessage): string {
  return `${negotiateLanguage(headers['accept-language'])} ${negotiateFormat(headers.accept)} ${url}`;
}

/** The edition's running number, and when it was first heard of, when a reply was begun. */
interface Started {
  generation: number;
  changedAt: number;
}

function prepare({ body, written, headers = {} }: Reply, { speaker, response }: Call, started: Started): Prepared {
  const bytes = written?.bytes ?? Buffer.from(JSON.stringify(body));
  const language = speaker.contentLanguage;
  const etag = `"${createHash('sha256').update(language).update(bytes).digest('base64url').slice(0, 22)}"`;
  return {
    body: bytes,
    etag,
    headers: Object.entries({
      'Content-Type': written?.type ?? 'application/json; charset=utf-8',
      'Content-Language': language,
      Vary: 'Accept-Language',
      // To be kept, but asked for again each time: a published change is seen at once, and a 304 costs little.
      'Cache-Control': 'public, no-cache',
      ETag: etag,
      ...(started.changedAt > 0 && { 'Last-Modified': new Date(started.changedAt).toUTCString() }),
      ...headers,
    }),
    route: String(response.locals.route),
    madeAt: Date.now(),
    modifiedAt: started.changedAt,
    generation: started.generation,
  };
}

/** Whether the reader's copy is still good; a day is only looked at where no entity tag is sent (RFC 9110, 13.2.2). */
function isUnchanged(headers: IncomingMessage['headers'], { etag, modifiedAt }: Prepared): boolean {
  const tag = headers['if-none-match'];
  if (tag !== undefined) return matches(tag, etag);
  const since = headers['if-modified-since'];
  return since !== undefined && modifiedAt > 0 && Date.parse(since) >= modifiedAt;
}

function write(request: IncomingMessage, response: FrontResponse, reply: Prepared, stale: boolean): void {
  response.locals.route = reply.route;
  for (const [name, value] of reply.headers) response.setHeader(name, value);
  if (stale) {
    response.setHeader('X-Darcha-Stale', '1');
    response.setHeader('Age', String(Math.floor((Date.now() - reply.madeAt) / 1_000)));
  }
  if (isUnchanged(request.headers, reply)) {
    response.removeHeader('Content-Type');
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', reply.body.length);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}
