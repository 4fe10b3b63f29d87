/** The YAML files of the content, and faults that name the file and the place in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Collects what is wrong, so that all of it is told at once. */
export class Faults {
  readonly #root: string;
  readonly #lines: string[] = [];
  readonly #documents = new Map<string, { document: Document; lines: LineCounter }>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The document whose lines faults in this file are on. */
  read(file: string, document: Document, lines: LineCounter): void {
    this.#documents.set(file, { document, lines });
  }

  /** `path` is a JSON Pointer into the document; empty for the whole of it. */
  add(file: string, path: string, message: string): void {
    const known = this.#documents.get(file);
    const line = known && path !== '' ? `:${known.lines.linePos(offsetOf(known.document, path)).line}` : '';
    this.#lines.push(`${relative(this.#root, file)}${line}${path === '' ? '' : ` at ${path}`}: ${message}`);
  }

  /** Throws one error that lists every fault. */
  throwIfAny(): void {
    if (this.#lines.length === 0) return;
    throw new Error(`The content of the exchange in ${this.#root} is not usable:\n  ${this.#lines.join('\n  ')}`);
  }
}

/** Where what a JSON Pointer names begins, or the last thing on the way to it that is there. */
function offsetOf(document: Document, pointer: string): number {
  let node: Node | null = document.contents as Node | null;
  let offset = 0;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && node.items[Number(name)]) {
      node = node.items[Number(name)] as Node;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
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
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true, lineCounter });
  faults.read(file, document, lineCounter);
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
