/** Bodies: YAML as text, files as they are, or JSON of the type the operation takes, of bounded size, depth and number of parts, without control characters. */
import type { RequestHandler } from 'express';
import express from 'express';
import { bounds, graphTypes } from '../integrators/import/statement.ts';
import type { Operation } from '../openapi.ts';
import { checkJson, checkLine, checkRaw } from './json-bounds.ts';
import { Refusal } from './problem.ts';
import { hasBody } from './received.ts';

export const largestBody = 256 * 1024;

/** Reads the body of an operation that takes `mediaType`; refuses any body where it is undefined. */
export function takeBody(
  mediaType: string | undefined,
  { bodyExample: example, bodyLimit: limit = largestBody }: Partial<Pick<Operation, 'bodyExample' | 'bodyLimit'>> = {},
): RequestHandler[] {
  if (mediaType === undefined) return [refuseBody];
  if (fileTypes.includes(mediaType)) {
    return [requireType(mediaType), express.raw({ type: () => true, limit, inflate: false })];
  }
  if (mediaType === yamlType) return [requireType(yamlType, ['text/yaml']), asText];
  if (isStreamed(mediaType)) return [requireStream(mediaType)];
  if (isGraph(mediaType)) return [requireGraphType, asBytes, decode];
  const verify = (_request: unknown, _response: unknown, bytes: Buffer) => checkRaw(bytes);
  const parse = express.json({ type: mediaType, limit, inflate: false, strict: true, verify });
  return [requireBody(mediaType, example), requireType(mediaType), parse, checkBody];
}

/** Every byte of them counts for whoever verifies them. */
const fileTypes = ['application/pdf', 'application/octet-stream'];

/** Files, which are passed on while they come in: nothing here reads them. */
export function isStreamed(mediaType: string): boolean {
  return mediaType === 'application/offset+octet-stream' || mediaType === 'multipart/form-data';
}

function requireStream(mediaType: string): RequestHandler {
  return ({ method, headers }, _response, next) => {
    const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';');
    if (type.trim() === mediaType && headers['content-encoding'] === undefined) return next();
    throw new Refusal(
      'media-type-unsupported',
      `Send the body as ${mediaType}, not compressed (header Content-Type).`,
      {
        headers: { [method === 'PATCH' ? 'Accept-Patch' : 'Accept-Post']: mediaType },
      },
    );
  };
}

/** RFC 9512; text/yaml is what it was called before, and is taken for it. */
const yamlType = 'application/yaml';
/** Passed on as it is: whoever reads YAML holds it to bounds of its own. */
const asText = express.text({ type: () => true, limit: largestBody, inflate: false });

const isGraph = (mediaType: string) => graphTypes.some((type) => type === mediaType);
const asBytes = express.raw({ type: () => true, limit: bounds.bytes, inflate: false });
/** Where Content-Type tells apart what an operation takes. */
const requireGraphType: RequestHandler = (request, response, next) => {
  const given = request.headers['content-type'] ?? '';
  const type = graphTypes.find((one) => given.toLowerCase().startsWith(one)) ?? graphTypes[0];
  requireType(type, [], graphTypes)(request, response, next);
};
/** Bytes that are not UTF-8 are refused rather than replaced. */
const decode: RequestHandler = (request, _response, next) => {
  try {
    request.body = new TextDecoder('utf-8', { fatal: true }).decode(request.body);
  } catch (error) {
    throw new Refusal('graph-malformed', 'The body is not UTF-8. Send it in UTF-8.', { cause: error });
  }
  next();
};

const refuseBody: RequestHandler = (request, _response, next) => {
  if (hasBody(request))
    throw new Refusal('media-type-unsupported', 'This operation takes no body. Send the request without one.');
  next();
};

/** Whoever sends no body at all is told what to send, and not that its type is wrong. */
function requireBody(mediaType: string, example: string | undefined): RequestHandler {
  return (request, _response, next) => {
    if (!hasBody(request)) {
      const like = example === undefined ? '' : `, for example ${example}`;
      throw new Refusal('json-malformed', `The body is missing. Send a JSON object as ${mediaType}${like}.`);
    }
    next();
  };
}

function requireType(
  mediaType: string,
  formerly: readonly string[] = [],
  taken: readonly string[] = [mediaType],
): RequestHandler {
  const isText = !mediaType.endsWith('json');
  return (request, _response, next) => {
    const [type = '', ...parameters] = (request.headers['content-type'] ?? '')
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const readable =
      [mediaType, ...formerly].includes(type) &&
      parameters.every((parameter) => parameter === '' || /^charset="?utf-8"?$/.test(parameter));
    if (!readable) {
      throw new Refusal(
        'media-type-unsupported',
        `Send the body as ${taken.join(' or ')} in UTF-8 (header Content-Type).`,
        {
          headers: request.method === 'PATCH' ? { 'Accept-Patch': mediaType } : { 'Accept-Post': taken.join(', ') },
        },
      );
    }
    if (!hasBody(request))
      throw new Refusal(
        isText ? 'request-invalid' : 'json-malformed',
        `The body is missing. Send a ${isText ? 'document' : 'JSON object'} as ${taken.join(' or ')}.`,
      );
    request.headers['content-type'] = mediaType;
    next();
  };
}

const checkBody: RequestHandler = (request, _response, next) => {
  checkJson(request.body);
  next();
};

/** Checks the address: each query parameter once, and no control characters anywhere. */
export const checkAddress: RequestHandler = (request, _response, next) => {
  for (const [name, value] of Object.entries(request.query)) {
    if (Array.isArray(value)) {
      const message = `Give the parameter "${name}" once.`;
      throw new Refusal('parameter-duplicated', message, { faults: [{ path: name, code: 'duplicated', message }] });
    }
    if (typeof value === 'string') checkLine(value, name);
  }
  for (const [name, value] of Object.entries(request.params)) checkLine(String(value), name);
  next();
};
