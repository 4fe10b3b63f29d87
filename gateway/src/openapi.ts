/** The contract of the public API, as it was joined from the files in `openapi/`, read for what the gateway needs of it. */
import { readFileSync } from 'node:fs';

/** Who an operation is for; `public` for everybody, signed in or not. */
export type Access = 'public' | readonly Kind[];
export type Kind = 'person' | 'official' | 'integrator';

export interface Operation {
  id: string;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** Path as in the contract: "/api/v1/services/{id}". */
  path: string;
  access: Access;
  /** The scope a program needs; the usual one where it is not said. */
  scope: string | undefined;
  /** Media type of its body; undefined when it takes none. */
  bodyType: string | undefined;
  /** A body of that type as JSON, where the contract shows one. */
  bodyExample: string | undefined;
  /** Most bytes of its body, where it is not the usual number. */
  bodyLimit: number | undefined;
  tag: string;
}

export interface Contract {
  /** The joined document. */
  document: Record<string, unknown>;
  operations: Operation[];
}

type Tree = Record<string, unknown>;
interface Body {
  content: Record<string, { example?: unknown }>;
  'x-most-bytes'?: number;
}

const joined = new URL('../gen/openapi.json', import.meta.url);
const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** Reads it anew: what is done to one does not show in another. */
export function loadContract(publicUrl = ''): Contract {
  const document = JSON.parse(readFileSync(joined, 'utf8')) as Tree & { paths: Tree };
  if (publicUrl !== '') document.servers = [{ url: publicUrl, description: 'This installation.' }];
  return contractOf(document);
}

export function contractOf(document: Record<string, unknown>): Contract {
  return { document, operations: readOperations(document.paths as Tree) };
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
  const body = operation.requestBody as Body | undefined;
  const [bodyType, { example = undefined } = {}] = Object.entries(body?.content ?? {})[0] ?? [];
  const security = operation.security as Record<string, string[]>[];
  const [tag = ''] = operation.tags as string[];
  return {
    id: operation.operationId as string,
    method,
    path,
    access: security.length === 0 ? 'public' : (security.flatMap(Object.keys) as Kind[]),
    scope: security.flatMap(({ integrator = [] }) => integrator)[0],
    bodyType,
    bodyLimit: body?.['x-most-bytes'],
    bodyExample: example === undefined ? undefined : JSON.stringify(example),
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

/** A copy with what its references mean in their places. The schemas of requests may not refer to themselves. */
export function resolved<Value>(document: Tree, value: Value): Value;
export function resolved(document: Tree, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(document, item));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...besides } = { ...follow(document, value as Tree), ...value } as Tree;
  return Object.fromEntries(Object.entries(besides).map(([name, member]) => [name, resolved(document, member)]));
}

/** What a request of the operation may carry, by media type; nothing when it takes no body. */
export function requestBodyOf({ document }: Contract, { path, method }: Operation): Record<string, { schema: Tree }> {
  const paths = document.paths as Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: Tree }> } }>
  >;
  return paths[path]?.[method]?.requestBody?.content ?? {};
}
