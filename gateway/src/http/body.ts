/** Bodies: YAML as text, files as they are, or JSON of the type the operation takes, of bounded size, depth and number of parts, without control characters. */
import type { RequestHandler } from 'express';
import express from 'express';
import { bounds, graphTypes } from '../integrators/import/statement.ts';
import type { Operation } from '../openapi.ts';
import { Refusal } from './problem.ts';
import { hasBody } from './received.ts';

export const largestBody = 256 * 1024;
const deepest = 32;
/** Members and items together; a form filled in has some hundreds. */
const mostParts = 10_000;

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
  const parse = express.json({ type: mediaType, limit, inflate: false, strict: true });
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

/** Throws when a JSON value is too deep, has too many parts, or has a text or key that no form of ours can hold. */
export function checkJson(value: unknown): void {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 1 }];
  let parts = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, depth } = next;
    if (typeof next.value === 'string') checkText(next.value, path);
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (depth > deepest) throw new Refusal('json-too-deep', `The body is nested more than ${deepest} levels deep.`);
    // Counted first: a list of a million numbers is not to be taken apart.
    parts += Array.isArray(next.value) ? next.value.length : Object.keys(next.value).length;
    if (parts > mostParts) throw tooComplex();
    const members = Object.entries(next.value);
    for (const [key, member] of members) {
      const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      checkKey(key, path);
      waiting.push({ value: member, path: place, depth: depth + 1 });
    }
  }
}

function tooComplex(): Refusal {
  const most = mostParts.toLocaleString('en');
  const detail = `The body has more than ${most} members and list items in all. Send only what the contract names.`;
  return new Refusal('body-too-complex', detail);
}

function checkKey(key: string, path: string): void {
  checkText(key, path);
  if (key !== '__proto__') return;
  const message = 'A member may not be called "__proto__".';
  throw new Refusal('request-invalid', message, { faults: [{ path, code: 'name', message }] });
}

function checkText(text: string, path: string): void {
  if (!hasControls(text)) return;
  const message = 'Remove the control characters; of them only line breaks and tabs are allowed.';
  throw new Refusal('control-characters', message, { faults: [{ path, code: 'control-characters', message }] });
}

/** True for characters that are neither text nor line breaks or tabs, among them lone surrogates. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed();
}

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

/** Throws when the text, a part of an address, has control characters or breaks the line. */
export function checkLine(text: string, path: string): void {
  checkText(text, path);
  if (/[\t\r\n]/.test(text)) checkText('\u0000', path);
}
