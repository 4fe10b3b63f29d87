/**
 * Checks the contracts: style (buf lint), nothing broken for callers of the last landed contract (buf breaking against
 * `landed.binpb`), and types that fit the `.proto` files. `pnpm land` makes the present contract the
 * landed one; do it in the change that means to, so that a review sees it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const landed = 'landed.binpb';

function buf(...words: string[]): void {
  execFileSync(join(root, 'node_modules/.bin/buf'), words, { cwd: root, stdio: 'inherit' });
}

function filesOf(directory: string): Map<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(directory.length), readFileSync(path, 'utf8')]));
}

function checkGenerated(): void {
  const fresh = mkdtempSync(join(tmpdir(), 'darcha-proto-'));
  try {
    generate(fresh);
    const [have, want] = [filesOf(join(root, 'gen')), filesOf(fresh)];
    const names = [...new Set([...have.keys(), ...want.keys()])].filter((name) => have.get(name) !== want.get(name));
    if (names.length > 0)
      throw new Error(`gen/ does not fit the contracts; run the script "generate": ${names.join(' ')}`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[2] === 'land') {
  buf('build', '-o', landed);
} else {
  buf('lint');
  buf('breaking', '--against', landed);
  checkGenerated();
}
