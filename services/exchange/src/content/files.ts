/** The YAML files of the content, and faults that name the file and the place in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { parseDocument } from 'yaml';

/** Collects what is wrong, so that all of it is told at once. */
export class Faults {
  readonly #root: string;
  readonly #lines: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** `path` is a JSON Pointer into the document; empty for the whole of it. */
  add(file: string, path: string, message: string): void {
    this.#lines.push(`${relative(this.#root, file)}${path === '' ? '' : ` at ${path}`}: ${message}`);
  }

  /** Throws one error that lists every fault. */
  throwIfAny(): void {
    if (this.#lines.length === 0) return;
    throw new Error(`The content of the exchange in ${this.#root} is not usable:\n  ${this.#lines.join('\n  ')}`);
  }
}

/** All YAML files below a directory, in the order of their names. */
export function yamlFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((file) => file.endsWith('.yaml') && statSync(file).isFile())
    .sort();
}

/** The document in a file when it is of the form asked for; its faults are recorded. */
export function readYaml<T>(file: string, check: ValidateFunction<T>, faults: Faults): T | undefined {
  const document = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true });
  for (const error of document.errors) faults.add(file, '', error.message);
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  if (check(value)) return value;
  for (const { instancePath, message, params } of check.errors ?? []) {
    const extra = 'additionalProperty' in params ? ` ("${String(params.additionalProperty)}")` : '';
    faults.add(file, instancePath || '/', `${message ?? 'wrong'}${extra}`);
  }
  return undefined;
}
