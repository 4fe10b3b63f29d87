/**
 * Pages ask for what they show by the operations of the public API, within the process: the same authority, the same checks
 * against the contract, the same replies, typed by it. What a page can do, any client of the API can.
 */

import { type Context, ownContext, runInContext } from '@darcha/kit/context.ts';
import { anonymous } from '@darcha/proto/caller.ts';
import type { Language } from '@darcha/proto/text.ts';
import type { Request, Response } from 'express';
import type { operations } from '../../client/gen/api.ts';
import { admit } from '../http/auth.ts';
import { type Call, callOf, type Handler, type Handlers, type Reply, sendReply } from '../http/call.ts';
import { checkJson } from '../http/json-bounds.ts';
import { Speaker } from '../http/language.ts';
import type { Holder } from '../http/token.ts';
import { type CheckRequest, checkRequests } from '../http/validation.ts';
import type { Contract, Operation } from '../openapi.ts';
import { type AnyInput, callFor, checkLines, requestOf } from './inner-request.ts';
import type { Kept } from './kept.ts';

const deadlineMs = 5_000;

export type OperationId = keyof operations;

type ParametersOf<Id extends OperationId> = operations[Id]['parameters'];
/** What is asked for within is JSON where there are several representations. */
type MediaOf<Content> = Content extends { content: infer Media }
  ? Media extends { 'application/json': infer Json }
    ? Json
    : Media[keyof Media]
  : undefined;
type SuccessOf<Responses> = Responses[keyof Responses & (200 | 201 | 202)];

/** What an operation is given, as its contract names it; a part of the query that is empty is left out. */
export interface Input<Id extends OperationId> {
  path?: ParametersOf<Id>['path'];
  query?: ParametersOf<Id>['query'];
  /** Headers of the contract, such as `If-Match` and `Idempotency-Key`. */
  header?: Readonly<Record<string, string>>;
  body?: operations[Id] extends { requestBody?: infer Body } ? MediaOf<NonNullable<Body>> : undefined;
}

export interface Answer<Id extends OperationId> {
  body: MediaOf<SuccessOf<operations[Id]['responses']>>;
  /** Names as the code of the operation writes them: `ETag`, `Link`, `Location`. */
  headers: Readonly<Record<string, string>>;
}

/** The body of the answer of an operation. */
export type BodyOf<Id extends OperationId> = Answer<Id>['body'];

/** Asks for one operation; throws what the API would tell as a problem. */
export type Ask = <Id extends OperationId>(id: Id, input?: Input<Id>) => Promise<Answer<Id>>;

/** Who asks, and in which language; `response` is that of the page. */
export interface Asker {
  holder: Holder | undefined;
  language: Language;
  response: Response;
}

export interface Operations {
  ask(asker: Asker): Ask;
  /** Lets the operation take the browser's request as it is, with the file in it; gives its answer. */
  take<Id extends OperationId>(id: Id, asker: Asker, request: Request): Promise<Answer<Id>>;
  /** Lets the operation answer the browser by itself: downloads, live streams. */
  pass(id: OperationId, asker: Asker, request: Request): Promise<void>;
}

/** `kept` holds what the catalogue tells everybody. */
export function createOperations(contract: Contract, handlers: Handlers, kept: Kept<Reply>): Operations {
  const check = checkRequests(contract);
  const known = new Map(
    contract.operations.map((operation) => [
      operation.id as OperationId,
      { operation, isSame: isSameForAll(operation), check: once(() => check(operation)) },
    ]),
  );
  const find = (id: OperationId) => {
    const found = known.get(id);
    const handler = handlers[id];
    if (!found || !handler) throw new Error(`there is no operation ${id}`);
    return { ...found, handler };
  };
  const perform = async (id: OperationId, input: AnyInput, asker: Asker) => {
    const { operation, isSame, check, handler } = find(id);
    admit(asker.holder, operation);
    const request = requestOf(operation, input, asker);
    for (const part of [request.params, request.query]) checkLines(part);
    if (operation.bodyType?.endsWith('json')) checkJson(request.body);
    check()(request as unknown as Request);
    asker.response.locals.places = handler.places;
    const reply = () => replyOf(id, handler, callFor(request, asker));
    // What is kept for all must not end because the first who asked has gone.
    return isSame ? runInContext(nobodys(), reply) : reply();
  };
  const handed = async (id: OperationId, asker: Asker, request: Request) => {
    const { operation, check, handler } = find(id);
    admit(asker.holder, operation);
    const { params } = request;
    checkLines(params);
    const headers = { ...request.headers, 'accept-language': asker.language };
    // The query is the page's.
    check()({ query: {}, params, headers, body: undefined });
    asker.response.locals.places = handler.places;
    const own = { holder: asker.holder, speaker: new Speaker(asker.language, false), query: () => undefined };
    const call = { ...callOf(request, asker.response), ...own };
    return { call, reply: await handler(call) };
  };
  return {
    ask:
      (asker) =>
      async (id, input = {}) => {
        const { isSame } = find(id);
        // What is kept was checked when it was made.
        const reply = isSame
          ? await kept.get(`${asker.language} ${id} ${JSON.stringify(input)}`, () => perform(id, input, nobody(asker)))
          : await perform(id, input, asker);
        return { body: reply.body, headers: reply.headers ?? {} } as never;
      },
    take: async (id, asker, request) => {
      const { reply } = await handed(id, asker, request);
      if (!reply) throw new Error(`${id} answers by itself: it is to be passed on`);
      return { body: reply.body, headers: reply.headers ?? {} } as never;
    },
    pass: async (id, asker, request) => {
      const { call, reply } = await handed(id, asker, request);
      // A stream has nothing to say to whoever asks for its head alone, nor a file to whoever has it.
      if (reply) sendReply(call, reply);
    },
  };
}

/** What agencies give and services fetch, by the catalogue and hardly ever otherwise. */
const ofRecords: readonly string[] = ['listServiceEvidence', 'listRecordTypes'];

/** As the API prepares replies of the catalogue for everybody. */
function isSameForAll({ access, method, tag, id }: Operation): boolean {
  return access === 'public' && method === 'get' && (tag === 'catalogue' || ofRecords.includes(id));
}

function nobody(asker: Asker): Asker {
  return { ...asker, holder: undefined };
}

function nobodys(): Context {
  return { ...ownContext('gateway', deadlineMs), caller: anonymous };
}

async function replyOf(id: string, handler: Handler, call: Call): Promise<Reply> {
  const reply = await handler(call);
  if (!reply) throw new Error(`${id} answers by itself: it is to be passed on`);
  return reply;
}

function once(make: () => CheckRequest): () => CheckRequest {
  let made: CheckRequest | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
