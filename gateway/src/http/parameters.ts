/** What the contract says of the parameters of an operation. */
import { type Contract, follow, type Operation } from '../openapi.ts';

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required: boolean;
  /** JSON Schema of its value. */
  schema: Tree;
  /** On one line. */
  description: string;
  example: string;
  /** The values it may have, where they are listed. */
  values: readonly string[];
}

type Tree = Record<string, unknown>;

/** Those of its path, then its own. */
export function readParameters({ document }: Contract, { path, method }: Operation): readonly Parameter[] {
  const item = (document.paths as Record<string, Record<string, unknown>>)[path];
  const ofAll = (item?.parameters ?? []) as Tree[];
  const own = ((item?.[method] as Tree | undefined)?.parameters ?? []) as Tree[];
  return [...ofAll, ...own].map((parameter) => readParameter(document, parameter));
}

function readParameter(document: Tree, written: Tree): Parameter {
  const parameter = follow(document, written);
  const schema = follow(document, parameter.schema as Tree);
  return {
    name: String(parameter.name),
    in: parameter.in as Parameter['in'],
    required: parameter.required === true,
    schema,
    description: String(parameter.description ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    example: String(parameter.example ?? ''),
    values: Array.isArray(schema.enum) ? schema.enum.map(String) : [],
  };
}
