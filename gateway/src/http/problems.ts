/** The last handlers: addresses nobody serves, and errors of every origin, told as problems. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { largestBody } from './body.ts';
import { sendJson } from './call.ts';
import type { Step } from './front.ts';
import { negotiateLanguage } from './language.ts';
import type { Places } from './places.ts';
import { pathUnknown, Refusal, toProblem } from './problem.ts';

export const unknownPath: RequestHandler = (request) => {
  throw pathUnknown(printable(request.path));
};

/** Refuses targets that are no path, such as "http://host/path" or "*": only proxies are asked in that form. */
export const requirePath: Step = ({ url = '' }) => {
  if (url.startsWith('/')) return false;
  throw pathUnknown(`${printable(url)}, since the target of a request must begin with a slash`);
};

/** Answers with the problem; what is not meant for the caller is logged with its cause. */
export function problems(log: Logger): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const told = known(error);
    const correlationId = String(response.locals.correlationId);
    const language = negotiateLanguage(request.get('accept-language'));
    const problem = toProblem(told, correlationId, response.locals.places as Places | undefined, language);
    if (problem.status === 500)
      log.error({ err: error, route: response.locals.route, correlationId }, 'a request failed');
    // A stream that has begun cannot turn into a problem any more.
    if (response.headersSent) return void response.destroy();
    for (const name of ['Content-Language', 'ETag', 'Link']) response.removeHeader(name);
    const headers = told instanceof Refusal ? (told.options.headers ?? {}) : {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (problem.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.retryAfter));
    if (isSpoken(told)) response.setHeader('Content-Language', language);
    response.setHeader('Cache-Control', 'no-store');
    sendJson(response, problem.status, problem, 'application/problem+json; charset=utf-8', request.method === 'HEAD');
  };
}

/** True for what is told in the reader's language; all else is in English. */
function isSpoken(error: unknown): boolean {
  return error instanceof DomainError && (error.texts !== undefined || error.faults.some(({ texts }) => texts));
}

/** The error as ours, whichever library it comes from; others are given back as they are. */
export function known(error: unknown): unknown {
  if (error instanceof Refusal || error instanceof DomainError || !(error instanceof Error)) return error;
  return fromParser(error) ?? error;
}

/** Errors of Express's own parsers, told apart by what they call `type`. Their texts quote the body, so they stay inside. */
function fromParser(error: Error): Refusal | undefined {
  const { type, status, limit } = error as Error & { type?: string; status?: number; limit?: number };
  switch (type) {
    case 'entity.parse.failed':
      return new Refusal(
        'json-malformed',
        'The body is not a JSON object. Check its brackets, quotation marks and commas.',
        { cause: error },
      );
    case 'entity.too.large':
      return new Refusal('body-too-large', `The body is larger than ${(limit ?? largestBody) / 1024} KiB.`, {
        cause: error,
      });
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new Refusal('media-type-unsupported', 'Send the body in UTF-8 and not compressed.', { cause: error });
    case 'request.aborted':
    case 'request.size.invalid':
      return new Refusal('request-invalid', 'The body ended before it was complete. Send it again.', { cause: error });
    default:
      if (error instanceof URIError || status === 400) {
        return new Refusal('address-malformed', 'The percent-encoding of the address is broken.', { cause: error });
      }
      return undefined;
  }
}

function printable(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}...` : path;
}
