/** What the contract says of the parameters of its operations, for telling a sender in words what is wrong with one. */
import { type Contract, follow } from '../openapi.ts';

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  /** On one line. */
  description: string;
  example: string;
  /** The values it may have, where they are listed. */
  values: readonly string[];
}

/** The parameters of the operation at a path of the contract; none when there is no such operation. */
export type ParametersOf = (path: string, method: string) => readonly Parameter[];

type Tree = Record<string, unknown>;

export function readParameters({ document, operations }: Contract): ParametersOf {
  const paths = document.paths as Record<string, Record<string, unknown>>;
  const known = new Map<string, readonly Parameter[]>();
  for (const { path, method } of operations) {
    const item = paths[path];
    const ofAll = (item?.parameters ?? []) as Tree[];
    const own = ((item?.[method] as Tree | undefined)?.parameters ?? []) as Tree[];
    known.set(
      keyOf(path, method),
      [...ofAll, ...own].map((parameter) => readParameter(document, parameter)),
    );
  }
  return (path, method) => known.get(keyOf(path, method)) ?? [];
}

function keyOf(path: string, method: string): string {
  const asked = method.toLowerCase();
  return `${asked === 'head' ? 'get' : asked} ${path}`;
}

function readParameter(document: Tree, written: Tree): Parameter {
  const parameter = follow(document, written);
  const schema = follow(document, parameter.schema as Tree);
  return {
    name: String(parameter.name),
    in: parameter.in as Parameter['in'],
    description: String(parameter.description ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    example: String(parameter.example ?? ''),
    values: Array.isArray(schema.enum) ? schema.enum.map(String) : [],
  };
}
