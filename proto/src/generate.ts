/**
 * Writes the TypeScript types of the contracts, and what `load.ts` reads at run time, into `gen/`: `pnpm generate`, after any change to a
 * `.proto` file.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import { filesOf, packageNames, protoFiles } from './load.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Generates all into `directory`; the options are those `load.ts` reads messages with. */
export function generate(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
  execFileSync(
    join(root, 'node_modules/.bin/proto-loader-gen-types'),
    [
      '--longs=Number',
      '--enums=String',
      '--defaults',
      '--oneofs',
      '--includeComments',
      '--grpcLib=@grpc/grpc-js',
      '--inputTemplate=%sInput',
      '--outputTemplate=%s',
      '--importFileExtension=.ts',
      `--includeDirs=${root}`,
      `--outDir=${directory}`,
      ...protoFiles,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) withoutPath(join(entry.parentPath, entry.name));
  }
  for (const name of packageNames) writeFileSync(join(directory, `${name}.json`), packageAsJson(name));
}

/** A package and what it imports, in the form of protobufjs; a line for each part, so that changes can be put together. */
function packageAsJson(name: string): string {
  const contract = new protobuf.Root();
  contract.resolvePath = (_from, path) => join(root, path);
  contract.loadSync(filesOf(name)).resolveAll();
  return `${JSON.stringify(contract.toJSON(), null, 1)}\n`;
}

/** The generator names the source by its path on this machine; the same contract must give the same types anywhere. */
function withoutPath(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^\/\/ Original file: .*\n\n?/, ''));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate(join(root, 'gen'));
