/** Packages of Debian 13, unpacked into the cache beside the system. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { debianMirror, download, KEYRING, unpack } from './apt.ts';
import { findProgram } from './programs.ts';

interface System {
  debian: string;
  triple: string;
  loader: string;
}

/** How Debian names a processor and what it calls the program loader there. */
const SYSTEMS: Record<string, System> = {
  x64: { debian: 'amd64', triple: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { debian: 'arm64', triple: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
};

/** What is fetched together. Each set has the C library in it, so that it runs on systems older than Debian 13. */
export interface PackageSet {
  /** Name of its folder in the cache. */
  name: string;
  packages: readonly string[];
  /** For the line that says what is fetched, for example "Debian 13's C library (13 MB)". */
  title: string;
  /** What is left to do in the unpacked folder, given by its full path, before it is put in its place. */
  finish?: (unpacked: Unpacked) => Promise<void>;
}

/** An unpacked set; a program of it runs as `loader --library-path <libraries> <root>/usr/bin/program …`. */
export interface Unpacked {
  root: string;
  /** Its program loader, full path. */
  loader: string;
  /** Folder of its libraries. */
  libraries: string;
}

/** The unpacked set in the cache, or `undefined` when it is not there. */
export function cachedPackages(
  cacheDirectory: string,
  set: Pick<PackageSet, 'name'>,
  architecture: string,
): Unpacked | undefined {
  const system = SYSTEMS[architecture];
  if (system === undefined) return undefined;
  const cached = unpackedAt(cachedFolder(cacheDirectory, set.name, system.debian), system);
  return existsSync(cached.loader) ? cached : undefined;
}

/** What this machine lacks for fetching packages, as a sentence; `undefined` when it has everything. */
export function missingForFetch(programFolders: readonly string[]): string | undefined {
  const absent = ['apt-get', 'dpkg'].filter((program) => findProgram(program, programFolders) === undefined);
  if (absent.length > 0) return `Debian’s packages cannot be fetched without ${absent.join(' and ')}.`;
  if (existsSync(KEYRING)) return undefined;
  return 'Debian’s packages cannot be fetched without its signing keys (apt-get install debian-archive-keyring).';
}

/**
 * The set, from the cache or fetched now: downloaded by apt with folders of its own (nothing of the system is
 * changed), its signature checked against Debian's keys, unpacked under a temporary name and put in place by one
 * rename, so two processes may do it at once. Takes at most three minutes, or less by the signal. Throws an Error that says what failed.
 */
export async function fetchPackages(
  cacheDirectory: string,
  set: PackageSet,
  architecture: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<Unpacked> {
  const cached = cachedPackages(cacheDirectory, set, architecture);
  if (cached !== undefined) return cached;
  const system = SYSTEMS[architecture];
  if (system === undefined) throw new Error(`No packages of Debian are known for ${architecture}.`);
  const mirror = await debianMirror();
  log(`fetching ${set.title}, once, from ${mirror}`);
  await mkdir(join(cacheDirectory, set.name), { recursive: true });
  const work = await mkdtemp(join(cacheDirectory, set.name, '.partial-'));
  try {
    const archives = await download({ work, architecture: system.debian, mirror, packages: set.packages, signal });
    await unpackAll(archives, join(work, 'root'));
    await set.finish?.(unpackedAt(join(work, 'root'), system));
    await putInPlace(join(work, 'root'), cachedFolder(cacheDirectory, set.name, system.debian));
  } catch (error) {
    throw new Error(fetchFailed(error, set, mirror), { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const fetched = cachedPackages(cacheDirectory, set, architecture);
  if (fetched !== undefined) return fetched;
  throw new Error(`Debian's packages did not hold ${system.loader}.`);
}

function unpackedAt(root: string, { triple, loader }: System): Unpacked {
  const libraries = join(root, 'usr/lib', triple);
  return { root, libraries, loader: join(libraries, loader) };
}

function cachedFolder(cacheDirectory: string, name: string, debianArchitecture: string): string {
  return join(cacheDirectory, name, `debian-13-${debianArchitecture}`);
}

/** Two at a time: unpacking is the processor's work. */
async function unpackAll(folder: string, root: string): Promise<void> {
  await mkdir(root);
  const archives = (await readdir(folder)).filter((name) => name.endsWith('.deb')).sort();
  if (archives.length === 0) throw new Error('apt-get downloaded nothing');
  const worker = async () => {
    for (let archive = archives.pop(); archive; archive = archives.pop()) await unpack(join(folder, archive), root);
  };
  await Promise.all([worker(), worker()]);
}

/** Another process may have put the same there meanwhile; theirs is as good. */
async function putInPlace(unpacked: string, final: string): Promise<void> {
  try {
    await rename(unpacked, final);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

function fetchFailed(error: unknown, { title }: PackageSet, mirror: string): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const reason =
    stderr.split('\n').find((line) => line.startsWith('E:')) ?? (error instanceof Error ? error.message : '');
  return `Fetching ${title} from ${mirror} failed: ${reason.trim()}. If this machine has no network now, start again with one.`;
}
