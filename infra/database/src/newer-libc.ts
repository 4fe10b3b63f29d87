import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WAYS_OUT } from './choice.ts';
import { namedMirror } from './config.ts';
import { DatabaseError } from './errors.ts';

const run = promisify(execFile);
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const LIST_TIMEOUT_MS = 120_000;
const PACKAGE_TIMEOUT_MS = 60_000;

/** How Debian names a processor and what it calls the program loader there. */
const SYSTEMS: Record<string, { debian: string; triple: string; loader: string }> = {
  x64: { debian: 'amd64', triple: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { debian: 'arm64', triple: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
};

/** A C library beside the system's own: a program runs under it as `loader --library-path <path> program …`. */
export type Libc = { loader: string; libraryPath: string };

/** The unpacked library in the cache, or `undefined` when it is not there. */
export function cachedLibc(cacheDirectory: string, architecture: string): Libc | undefined {
  const system = SYSTEMS[architecture];
  if (system === undefined) return undefined;
  const folder = join(cachedFolder(cacheDirectory, system.debian), 'usr/lib', system.triple);
  const loader = join(folder, system.loader);
  if (!existsSync(loader)) return undefined;
  return { loader, libraryPath: [folder, `/usr/lib/${system.triple}`, `/lib/${system.triple}`].join(':') };
}

/** What this machine lacks for fetching the library, as a sentence; `undefined` when it has everything. */
export function missingForFetch(programFolders: readonly string[]): string | undefined {
  const absent = ['apt-get', 'dpkg'].filter((program) => findProgram(program, programFolders) === undefined);
  if (absent.length > 0) return `A newer one cannot be fetched without ${absent.join(' and ')}.`;
  if (existsSync(KEYRING)) return undefined;
  return 'A newer one cannot be fetched without Debian’s signing keys (apt-get install debian-archive-keyring).';
}

/** Full path of the first executable of that name, or `undefined`. */
export function findProgram(name: string, folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/**
 * Debian 13's C library, from the cache or fetched now: downloaded by apt with folders of its own (nothing of the
 * system is changed), its signature checked against Debian's keys, unpacked under a temporary name and put in
 * place by one rename, so two processes may do it at once. Takes at most three minutes. Throws `DatabaseError`.
 */
export async function fetchLibc(
  cacheDirectory: string,
  architecture: string,
  log: (line: string) => void,
): Promise<Libc> {
  const cached = cachedLibc(cacheDirectory, architecture);
  if (cached !== undefined) return cached;
  const system = SYSTEMS[architecture];
  if (system === undefined)
    throw new DatabaseError('not-available', `No C library is known for ${architecture}. ${WAYS_OUT}`);
  const mirror = await debianMirror();
  log(`fetching Debian 13's C library (13 MB, once) from ${mirror}`);
  await mkdir(join(cacheDirectory, 'libc'), { recursive: true });
  const work = await mkdtemp(join(cacheDirectory, 'libc', '.partial-'));
  try {
    await download(work, system.debian, mirror);
    await putInPlace(join(work, 'root'), cachedFolder(cacheDirectory, system.debian));
  } catch (error) {
    throw new DatabaseError('not-available', `${fetchFailed(error, mirror)} ${WAYS_OUT}`, { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const fetched = cachedLibc(cacheDirectory, architecture);
  if (fetched !== undefined) return fetched;
  throw new DatabaseError('not-available', `Debian's libc6 package did not hold ${system.loader}. ${WAYS_OUT}`);
}

function cachedFolder(cacheDirectory: string, debianArchitecture: string): string {
  return join(cacheDirectory, 'libc', `debian-13-${debianArchitecture}`);
}

/** The Debian mirror this machine is set up to use; a machine that is not Debian names one in DARCHA_DEBIAN_MIRROR. */
async function debianMirror(): Promise<string> {
  const named = namedMirror();
  if (named !== undefined) return named;
  const format = ['--format', '$(REPO_URI)', 'Created-By: Packages'];
  const { stdout } = await run('apt-get', ['indextargets', ...format], { timeout: PACKAGE_TIMEOUT_MS });
  const found = stdout.split('\n').find((uri) => /^https?:\/\/\S+\/debian\/?$/.test(uri));
  if (found !== undefined) return found;
  const message =
    'apt knows no Debian mirror here: name one in DARCHA_DEBIAN_MIRROR to have a newer C library fetched.';
  throw new DatabaseError('not-available', `${message} ${WAYS_OUT}`);
}

async function download(work: string, architecture: string, mirror: string): Promise<void> {
  for (const folder of ['etc/parts', 'state/lists/partial', 'cache/archives/partial', 'package', 'root']) {
    await mkdir(join(work, folder), { recursive: true });
  }
  await writeFile(
    join(work, 'etc/sources.list'),
    `deb [arch=${architecture} signed-by=${KEYRING}] ${mirror} trixie main\n`,
  );
  const apt = (...args: string[]) => [...aptOptions(work), ...args];
  const cwd = join(work, 'package');
  await run('apt-get', apt('update'), { cwd, timeout: LIST_TIMEOUT_MS });
  await run('apt-get', apt('download', `libc6:${architecture}`), { cwd, timeout: PACKAGE_TIMEOUT_MS });
  const archive = (await readdir(cwd)).find((name) => name.endsWith('.deb'));
  if (archive === undefined) throw new Error('apt-get downloaded no libc6 package');
  await run('dpkg', ['-x', join(cwd, archive), join(work, 'root')], { timeout: PACKAGE_TIMEOUT_MS });
}

function aptOptions(work: string): string[] {
  return [
    `Dir::Etc::sourcelist=${work}/etc/sources.list`,
    `Dir::Etc::sourceparts=${work}/etc/parts`,
    `Dir::State=${work}/state`,
    'Dir::State::status=/dev/null',
    `Dir::Cache=${work}/cache`,
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

/** Another process may have put the same library there meanwhile; theirs is as good. */
async function putInPlace(unpacked: string, final: string): Promise<void> {
  try {
    await rename(unpacked, final);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

function fetchFailed(error: unknown, mirror: string): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const reason =
    stderr.split('\n').find((line) => line.startsWith('E:')) ?? (error instanceof Error ? error.message : '');
  return `Fetching a newer C library from ${mirror} failed: ${reason.trim()}. If this machine has no network now, start again with one.`;
}
