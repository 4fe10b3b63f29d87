/** Turns the contract into routes: each operation finds its code by its `operationId`, and its guards by what it says. */
import { type Context, runInContext } from '@darcha/kit/context.ts';
import { anonymous } from '@darcha/proto/caller.ts';
import type { RequestHandler, Response } from 'express';
import { Router } from 'express';
import type { Contract, Operation } from '../openapi.ts';
import { authorise } from './auth.ts';
import { checkAddress, takeBody } from './body.ts';
import { type Call, callOf, type Handler, type Handlers, sendReply } from './call.ts';
import type { PreparedReplies } from './prepared.ts';
import { Refusal } from './problem.ts';
import type { Holder, Tokens } from './token.ts';
import { beforeOperation, checkRequests } from './validation.ts';

export interface RouterOptions {
  contract: Contract;
  handlers: Handlers;
  tokens: Tokens;
  prepared: PreparedReplies;
}

/** What one request may take in all, milliseconds. */
const deadlineMs = 10_000;

/** Throws when an operation of the contract has no code, or code has no operation. */
export function createRouter({ contract, handlers, tokens, prepared }: RouterOptions): RequestHandler {
  requireAll(contract, handlers);
  const router = Router({ caseSensitive: true, strict: true });
  const check = checkRequests(contract);
  for (const [path, operations] of byPath(contract.operations)) {
    const route = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'));
    for (const operation of operations) {
      const handler = handlers[operation.id] as Handler;
      route[operation.method](
        named(path),
        authorise(operation, tokens),
        checkAddress,
        ...takeBody(operation.bodyType, operation),
        beforeOperation(check(operation)),
        perform(handler, operation.tag === 'catalogue' ? prepared : undefined),
      );
    }
    route.all(named(path), refuseMethod(operations));
  }
  return router;
}

function requireAll({ operations }: Contract, handlers: Handlers): void {
  const missing = operations.filter(({ id }) => !handlers[id]).map(({ id }) => `no code for the operation ${id}`);
  const superfluous = Object.keys(handlers).filter((id) => !operations.some((operation) => operation.id === id));
  const faults = [...missing, ...superfluous.map((id) => `no operation for the code ${id}`)];
  if (faults.length > 0) throw new Error(`contract and code differ: ${faults.join('; ')}`);
}

/** Fixed paths come before those with parameters, as OpenAPI says. */
function byPath(operations: Operation[]): [string, Operation[]][] {
  const groups = Object.entries(Object.groupBy(operations, ({ path }) => path)) as [string, Operation[]][];
  const parameters = (path: string) => path.split('{').length;
  return groups.sort(([a], [b]) => parameters(a) - parameters(b));
}

/** Remembers the route for the log, which never shows an address. */
function named(path: string): RequestHandler {
  return (_request, response, next) => {
    response.locals.route = path;
    next();
  };
}

function perform(handler: Handler, prepared: PreparedReplies | undefined): RequestHandler {
  return (request, response) => {
    response.locals.places = handler.places;
    const call = callOf(request, response);
    return runInContext(contextOf(response), async () => {
      if (prepared) return prepared.answer(call, () => replyOf(handler, call));
      const reply = await handler(call);
      if (reply) sendReply(call, reply);
    });
  };
}

async function replyOf(handler: Handler, call: Call) {
  const reply = await handler(call);
  if (!reply) throw new Error(`${call.request.path} is to be prepared, but gave no reply`);
  return reply;
}

/** What goes with every call to a service: who calls, until when, and that nobody waits any more. */
export function contextOf(response: Response): Context {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return {
    caller: (response.locals.holder as Holder | undefined)?.caller ?? anonymous,
    correlationId: String(response.locals.correlationId),
    deadline: Date.now() + deadlineMs,
    signal: gone.signal,
    peer: '',
  };
}

function refuseMethod(operations: Operation[]): RequestHandler {
  const methods = operations.map(({ method }) => method.toUpperCase());
  const allow = (
    methods.includes('GET') ? ['GET', 'HEAD', ...methods.filter((method) => method !== 'GET')] : methods
  ).join(', ');
  return (request) => {
    throw new Refusal('method-not-allowed', `${request.method} is not possible here; possible: ${allow}.`, {
      headers: { Allow: allow },
    });
  };
}
