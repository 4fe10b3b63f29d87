import { cachedPackages, fetchPackages, type Unpacked } from '@darcha/debian/packages.ts';
import { WAYS_OUT } from './choice.ts';
import { DatabaseError } from './errors.ts';

const set = { name: 'libc', packages: ['libc6'], title: "Debian 13's C library (13 MB)" } as const;

/** A C library beside the system's own: a program runs under it as `loader --library-path <path> program …`. */
export type Libc = { loader: string; libraryPath: string };

/** The unpacked library in the cache, or `undefined` when it is not there. */
export function cachedLibc(cacheDirectory: string, architecture: string): Libc | undefined {
  const cached = cachedPackages(cacheDirectory, set, architecture);
  return cached && libcOf(cached);
}

/** Debian 13's C library, from the cache or fetched now. Throws `DatabaseError`. */
export async function fetchLibc(
  cacheDirectory: string,
  architecture: string,
  log: (line: string) => void,
): Promise<Libc> {
  try {
    return libcOf(await fetchPackages(cacheDirectory, set, architecture, log));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError('not-available', `${reason} ${WAYS_OUT}`, { cause: error });
  }
}

/** Its own folder first, then those of the system, which hold the other libraries the program needs. */
function libcOf({ loader, libraries }: Unpacked): Libc {
  const triple = libraries.split('/').at(-1);
  return { loader, libraryPath: [libraries, `/usr/lib/${triple}`, `/lib/${triple}`].join(':') };
}
