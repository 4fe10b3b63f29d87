/** Joins the contract of the public API from the files in `openapi/`; `gateway/client/src/generate.ts` keeps what comes of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

type Tree = Record<string, unknown>;

const folder = fileURLToPath(new URL('../openapi/', import.meta.url));

/** Throws an Error naming the file when two define the same thing. */
export function joinContract(): Tree {
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
  return { ...document, paths };
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
