import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf, contract, faultsOf } from './support/contract.ts';

type Tree = Record<string, unknown>;
const components = contract.document.components as { parameters: Record<string, Tree> };

test('every operation says what it is, for whom, and how it can fail', () => {
  for (const operation of contract.operations) {
    assert.ok(operation.id && operation.tag, `${operation.method} ${operation.path}`);
    assert.ok(answersOf(operation).default, `${operation.id} has a default answer`);
    if (operation.access !== 'public')
      assert.ok(answersOf(operation)['401'] && answersOf(operation)['403'], operation.id);
  }
});

test('no sentence of the contract was cut at a comma: what stands without a value is an example’s', () => {
  const cut = (tree: unknown, place: string): string[] => {
    if (typeof tree !== 'object' || tree === null) return [];
    return Object.entries(tree).flatMap(([name, value]) => {
      if (name === 'example' || name === 'examples' || name === 'enum' || name === 'default') return [];
      return value === null ? [`${place}/${name}`] : cut(value, `${place}/${name}`);
    });
  };
  assert.deepEqual(cut(contract.document, ''), []);
});

test('every example of an answer is one that could be given', () => {
  for (const operation of contract.operations) {
    for (const [status, answer] of Object.entries(answersOf(operation))) {
      for (const [type, { schema, example }] of Object.entries(answer.content ?? {})) {
        if (!schema || !type.endsWith('json') || operation.id === 'getContractJson') continue;
        assert.ok(example !== undefined, `${operation.id} ${status} has an example`);
        assert.deepEqual(faultsOf(schema, example), [], `${operation.id} ${status}`);
      }
    }
  }
});

test('every example of a request is one that would be taken', () => {
  const paths = contract.document.paths as Record<string, Record<string, { parameters?: Tree[]; requestBody?: Tree }>>;
  for (const { path, method, id } of contract.operations) {
    const operation = paths[path]?.[method] ?? {};
    const shared = (paths[path]?.parameters ?? []) as unknown as Tree[];
    for (const given of [...shared, ...(operation.parameters ?? [])]) {
      const parameter = given.$ref ? components.parameters[String(given.$ref).split('/').at(-1) ?? ''] : given;
      assert.ok(parameter?.description && parameter.example !== undefined, `${id} ${parameter?.name}`);
      assert.deepEqual(faultsOf(parameter.schema as Tree, parameter.example), [], `${id} ${parameter.name}`);
    }
    for (const media of Object.values((operation.requestBody?.content ?? {}) as Record<string, Tree>)) {
      assert.deepEqual(faultsOf(media.schema as Tree, media.example), [], `${id} body`);
    }
  }
});
