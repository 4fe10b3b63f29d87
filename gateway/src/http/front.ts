/**
 * What a request passes before Express, with nothing but node's own request and response. A public reply that is there
 * already never reaches Express, which costs more than the reply itself.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';

/** The response with what is known of its request; Express goes on with the same `locals`. */
export type FrontResponse = ServerResponse & { locals: Record<string, unknown> };

/** Gives true when it has answered. What it throws is told as a problem by the application behind. */
export type Step = (request: IncomingMessage, response: FrontResponse) => boolean | Promise<boolean>;

/** Passes requests through the steps in their order, and on to the application unless one has answered. */
export function createFront(steps: readonly Step[], behind: RequestListener): RequestListener {
  return (request, response) => {
    const known = Object.assign(response, { locals: Object.create(null) as Record<string, unknown> });
    void pass(steps, request, known).then((answered) => {
      if (!answered) behind(request, response);
    });
  };
}

async function pass(steps: readonly Step[], request: IncomingMessage, response: FrontResponse): Promise<boolean> {
  try {
    for (const step of steps) {
      const answered = step(request, response);
      if (answered === true || (answered !== false && (await answered))) return true;
    }
  } catch (error) {
    response.locals.refusal = error;
  }
  return false;
}

/** The application's first step: what was refused before it goes to where problems are told. */
export const refusedBefore: RequestHandler = (_request, response, next) => next(response.locals.refusal);
