/** The contract of the public API: joined from the files in `openapi/`, and read for what the gateway needs of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

/** Who an operation is for; `public` for everybody, signed in or not. */
export type Access = 'public' | readonly Kind[];
export type Kind = 'person' | 'official' | 'integrator';

export interface Operation {
  id: string;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** Path as in the contract: "/api/v1/services/{id}". */
  path: string;
  access: Access;
  /** Media type of its body; undefined when it takes none. */
  bodyType: string | undefined;
  tag: string;
}

export interface Contract {
  /** The joined document. */
  document: Record<string, unknown>;
  operations: Operation[];
}

type Tree = Record<string, unknown>;

const folder = fileURLToPath(new URL('../openapi/', import.meta.url));
const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** Reads and joins the files. Throws an Error naming the file when two define the same thing. */
export function loadContract(publicUrl = ''): Contract {
  const document = readYaml('openapi.yaml');
  const components = document.components as Tree;
  for (const file of yamlFiles('components')) {
    for (const [section, entries] of Object.entries(readYaml(file))) {
      components[section] ??= {};
      merge(components[section] as Tree, entries as Tree, file);
    }
  }
  const paths: Tree = {};
  for (const file of yamlFiles('paths')) merge(paths, readYaml(file), file);
  document.paths = paths;
  if (publicUrl !== '') document.servers = [{ url: publicUrl, description: 'This installation.' }];
  return { document, operations: readOperations(paths) };
}

/** The document as YAML without anchors, which not every reader follows. */
export function contractAsYaml(contract: Contract): string {
  return stringify(contract.document, { aliasDuplicateObjects: false, lineWidth: 120 });
}

function yamlFiles(part: string): string[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(part, name));
}

function readYaml(file: string): Tree {
  return parse(readFileSync(join(folder, file), 'utf8')) as Tree;
}

function merge(into: Tree, entries: Tree, file: string): void {
  for (const [name, entry] of Object.entries(entries)) {
    if (name in into) throw new Error(`openapi/${file} defines ${name} a second time`);
    into[name] = entry;
  }
}

function readOperations(paths: Tree): Operation[] {
  return Object.entries(paths as Record<string, Record<string, Tree>>).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [readOperation(path, method, operation)] : [];
    }),
  );
}

function readOperation(path: string, method: Operation['method'], operation: Tree): Operation {
  const body = operation.requestBody as { content: Tree } | undefined;
  const security = operation.security as Record<string, unknown>[];
  const [tag = ''] = operation.tags as string[];
  return {
    id: operation.operationId as string,
    method,
    path,
    access: security.length === 0 ? 'public' : (security.flatMap(Object.keys) as Kind[]),
    bodyType: body && Object.keys(body.content)[0],
    tag,
  };
}

/** What a reference within the document means; anything else as it is. */
export function follow(document: Tree, value: Tree): Tree {
  if (typeof value.$ref !== 'string') return value;
  const target = value.$ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Tree)[name], document);
  return follow(document, target as Tree);
}
