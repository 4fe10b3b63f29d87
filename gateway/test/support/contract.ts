/** Holds every answer to the contract: status, content type and every member; nothing that is not in it may be there. */
import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Response } from 'supertest';
import { loadContract, type Operation } from '../../src/openapi.ts';

type Tree = Record<string, unknown>;
interface Media {
  schema?: Tree;
  example?: unknown;
}
interface Answer {
  $ref?: string;
  content?: Record<string, Media>;
}

export const contract = loadContract();
const paths = contract.document.paths as Record<string, Record<string, { responses: Record<string, Answer> }>>;
const components = contract.document.components as { responses: Record<string, Answer> };

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'contract', ...closed(contract.document) });

/** A copy in which no object has members the contract does not name. */
function closed(value: unknown): Tree {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, member]) => [key, walk(member)])) as Tree;
    if (typeof copy.$ref === 'string') copy.$ref = copy.$ref.replace(/^#/, 'contract#');
    const isSchema = copy.type === 'object' && copy.properties && copy.additionalProperties === undefined;
    return isSchema && !partOfAllOf(copy) ? { ...copy, additionalProperties: false } : copy;
  };
  return walk(value) as Tree;
}

/** The two halves of an Application know nothing of each other's members. */
function partOfAllOf(schema: Tree): boolean {
  const members = Object.keys(schema.properties as Tree);
  return members.includes('serviceVersion') || members.join().startsWith('form,evidence');
}

export function answersOf({ path, method }: Operation): Record<string, Answer> {
  const responses = paths[path]?.[method]?.responses ?? {};
  return Object.fromEntries(Object.entries(responses).map(([status, answer]) => [status, resolved(answer)]));
}

function resolved(answer: Answer): Answer {
  return answer.$ref ? (components.responses[answer.$ref.split('/').at(-1) ?? ''] ?? {}) : answer;
}

const checks = new WeakMap<Tree, ValidateFunction>();

export function faultsOf(schema: Tree, value: unknown): string[] {
  const check = checks.get(schema) ?? ajv.compile(closed(schema));
  checks.set(schema, check);
  return check(value)
    ? []
    : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

/** Asserts that the answer is one the contract has for the operation, and gives it back. */
export function conforms(operationId: string, response: Response): Response {
  const operation = contract.operations.find(({ id }) => id === operationId);
  assert.ok(operation, `${operationId} is in the contract`);
  const answers = answersOf(operation);
  const answer = answers[String(response.status)] ?? answers.default;
  assert.ok(answer, `${operationId} may answer ${response.status}`);
  assert.ok(
    response.status < 300 || response.status === 304 || isProblem(response),
    `${response.status} comes with a problem`,
  );
  if (response.status === 304 || (response.status === 204 && !answer.content)) return response;
  const type = String(response.headers['content-type']).split(';')[0] ?? '';
  const media = answer.content?.[type];
  assert.ok(media, `${operationId} ${response.status} may be ${type}`);
  if (media.schema && type.endsWith('json')) assert.deepEqual(faultsOf(media.schema, response.body), []);
  return response;
}

function isProblem(response: Response): boolean {
  return response.body.status === response.status || response.body.status === 'unavailable';
}
