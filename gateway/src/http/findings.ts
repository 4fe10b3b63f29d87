/** What ajv finds wrong with a request when it is held to the contract. */
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Request } from 'express';
import { type Contract, type Operation, requestBodyOf, resolved } from '../openapi.ts';
import { isStreamed } from './body.ts';
import type { Parameter } from './parameters.ts';

type Tree = Record<string, unknown>;

export interface Finding {
  /** JSON Pointer that begins with `/query`, `/params`, `/headers` or `/body`. */
  path: string;
  /** The keyword of JSON Schema that does not hold; `unknown` and `empty` are those of a query. */
  code: string;
  message: string;
}

/** Gives the findings of a request of the operation, and puts the usual values where its query leaves them out. */
export type Check = (request: Pick<Request, 'query' | 'params' | 'headers' | 'body'>) => readonly Finding[];

// The tests of the contract hold its schemas themselves to JSON Schema.
const options: Options = { strict: false, allErrors: true, useDefaults: true, meta: false, validateSchema: false };

/** Makes the check of each operation; what it needs is compiled with its first request. */
export function createChecks(contract: Contract): (operation: Operation, parameters: readonly Parameter[]) => Check {
  // Addresses and headers are text; numbers stand in a body as numbers.
  const [ofText, ofValues] = [new Ajv2020({ ...options, coerceTypes: true }), new Ajv2020(options)];
  for (const ajv of [ofText, ofValues]) formats.default(ajv, { mode: 'fast' });
  return (operation, parameters) => {
    const address = once(() => ofText.compile(addressSchema(parameters)));
    const content = Object.entries(requestBodyOf(contract, operation)).filter(([type]) => !isStreamed(type));
    const bodies = new Map(
      content.map(([type, { schema }]) => [type, once(() => ofValues.compile(bodySchema(contract, schema)))]),
    );
    const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
    return (request) => {
      const query = { ...request.query };
      const wrong = wrongName(query, known);
      if (wrong) return [wrong];
      const { params, headers, body } = request;
      const found = findings(address(), { query, params: { ...params }, headers: { ...headers } });
      // Express reads the query anew each time it is asked for.
      Object.defineProperty(request, 'query', { value: query });
      if (bodies.size === 0) return found;
      const check = bodies.get(headers['content-type'] ?? '');
      if (!check) throw new Error(`${operation.id} took a body its contract does not have`);
      return [...found, ...findings(check(), { body })];
    };
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function addressSchema(parameters: readonly Parameter[]): Tree {
  const part = (place: Parameter['in']) => {
    const here = parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => ({ ...parameter, name: place === 'header' ? parameter.name.toLowerCase() : parameter.name }));
    const properties = Object.fromEntries(here.map(({ name, schema }) => [name, schema]));
    return { type: 'object', properties, required: here.filter(({ required }) => required).map(({ name }) => name) };
  };
  return { properties: { query: part('query'), headers: part('header'), params: part('path') } };
}

function bodySchema({ document }: Contract, schema: Tree): Tree {
  return { properties: { body: resolved(document, schema) } };
}

/** The first name in a query that the contract does not know, or that has no value. */
function wrongName(query: Tree, known: ReadonlySet<string>): Finding | undefined {
  for (const [name, value] of Object.entries(query)) {
    const path = `/query/${name}`;
    if (!known.has(name)) return { path, code: 'unknown', message: `Unknown query parameter '${name}'` };
    if (value === '') return { path, code: 'empty', message: `Empty value found for query parameter '${name}'` };
  }
  return undefined;
}

function findings(check: ValidateFunction, value: Tree): Finding[] {
  if (check(value)) return [];
  return (check.errors ?? []).map((error) => ({
    path: pathOf(error),
    code: error.keyword,
    message: messageOf(error),
  }));
}

/** Of a member that is missing or one too many its own, not that of the object. */
function pathOf({ instancePath, params }: ErrorObject): string {
  const member: unknown = params.missingProperty ?? params.additionalProperty;
  return member === undefined ? instancePath : `${instancePath}/${member}`;
}

function messageOf({ keyword, message = 'is wrong', params }: ErrorObject): string {
  return keyword === 'enum' ? `${message}: ${(params.allowedValues as unknown[]).join(', ')}` : message;
}
