/** apt with folders of its own: nothing of the system is read but its mirror, and nothing of it is changed. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { namedMirror } from './config.ts';

const run = promisify(execFile);
export const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const LIST_TIMEOUT_MS = 120_000;
const PACKAGE_TIMEOUT_MS = 120_000;

/** The Debian mirror this machine is set up to use; a machine that is not Debian names one in DARCHA_DEBIAN_MIRROR. */
export async function debianMirror(): Promise<string> {
  const named = namedMirror();
  if (named !== undefined) return named;
  const format = ['--format', '$(REPO_URI)', 'Created-By: Packages'];
  const { stdout } = await run('apt-get', ['indextargets', ...format], { timeout: PACKAGE_TIMEOUT_MS });
  const found = stdout.split('\n').find((uri) => /^https?:\/\/\S+\/debian\/?$/.test(uri));
  if (found === undefined) {
    throw new Error('apt knows no Debian mirror here: name one in DARCHA_DEBIAN_MIRROR');
  }
  return found;
}

export interface Order {
  /** A folder for this alone. */
  work: string;
  /** As Debian names it. */
  architecture: string;
  mirror: string;
  packages: readonly string[];
  signal?: AbortSignal | undefined;
}

/** Downloads packages of Debian 13, checked against Debian's keys, into `<work>/packages`, which it gives. */
export async function download({ work, architecture, mirror, packages, signal }: Order): Promise<string> {
  for (const folder of ['etc/parts', 'state/lists/partial', 'cache/archives/partial', 'packages']) {
    await mkdir(join(work, folder), { recursive: true });
  }
  const source = `deb [arch=${architecture} signed-by=${KEYRING}] ${mirror} trixie main\n`;
  await writeFile(join(work, 'etc/sources.list'), source);
  const apt = (...args: string[]) => [...optionsOf(work, architecture), ...args];
  const cwd = join(work, 'packages');
  await run('apt-get', apt('update'), { cwd, signal, timeout: LIST_TIMEOUT_MS });
  await run('apt-get', apt('download', ...packages), { cwd, signal, timeout: PACKAGE_TIMEOUT_MS });
  return cwd;
}

export async function unpack(archive: string, to: string): Promise<void> {
  await run('dpkg', ['-x', archive, to], { timeout: PACKAGE_TIMEOUT_MS });
}

function optionsOf(work: string, architecture: string): string[] {
  return [
    `APT::Architecture=${architecture}`,
    `Dir::Etc::sourcelist=${work}/etc/sources.list`,
    `Dir::Etc::sourceparts=${work}/etc/parts`,
    `Dir::State=${work}/state`,
    'Dir::State::status=/dev/null',
    `Dir::Cache=${work}/cache`,
    // Where the system keeps none, as container images do, the lists would be read through a second time.
    'Dir::Cache::pkgcache=pkgcache.bin',
    'Dir::Cache::srcpkgcache=srcpkgcache.bin',
    // The helper user of apt cannot write below a private folder.
    'APT::Sandbox::User=root',
    // Without this a list that could not be fetched is only a warning.
    'APT::Update::Error-Mode=any',
    'Acquire::Retries=1',
    'Acquire::http::Timeout=20',
    'Acquire::https::Timeout=20',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
}
