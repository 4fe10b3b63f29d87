/** Debian's Python with gRPC, as an agency's engineer installs it, beside the system. */
import { join } from 'node:path';
import { cachedPackages, fetchPackages, type Unpacked } from './packages.ts';

/**
 * What an agency installs (python3-grpcio, python3-grpc-status, python3-grpc-tools, python3-cryptography) and, of what apt
 * would bring along with it, all that it loads.
 */
const set = {
  name: 'python3',
  title: "Debian 13's Python with gRPC (28 MB)",
  packages: [
    ...['python3-grpcio', 'python3-grpc-status', 'python3-grpc-tools', 'python3-cryptography'],
    ...['python3-protobuf', 'python3-googleapis-common-protos', 'python3-cffi-backend'],
    ...['python3.13-minimal', 'libpython3.13-minimal', 'libpython3.13-stdlib'],
    ...['libabsl20240722', 'libcares2', 'libprotobuf32t64', 'libre2-11', 'libssl3t64'],
    ...['libexpat1', 'libffi8', 'libsqlite3-0', 'zlib1g', 'libstdc++6', 'libgcc-s1', 'libc6'],
  ],
} as const;

/** How a Python program is started: `command` before its own words, `env` over whatever else it needs. */
export interface Python {
  command: readonly [string, ...string[]];
  env: Readonly<Record<string, string>>;
}

/** The Python in the cache, or `undefined` when it is not there. */
export function cachedPython(cacheDirectory: string, architecture: string = process.arch): Python | undefined {
  const cached = cachedPackages(cacheDirectory, set, architecture);
  return cached && pythonOf(cached, cacheDirectory);
}

/** From the cache or fetched now. Throws an Error that says what failed. */
export async function fetchPython(
  cacheDirectory: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<Python> {
  return pythonOf(await fetchPackages(cacheDirectory, set, process.arch, log, signal), cacheDirectory);
}

function pythonOf({ root, loader, libraries }: Unpacked, cacheDirectory: string): Python {
  return {
    command: [loader, '--library-path', libraries, join(root, 'usr/bin/python3.13')],
    env: {
      PYTHONHOME: join(root, 'usr'),
      PYTHONPATH: join(root, 'usr/lib/python3/dist-packages'),
      // Compiled code is kept beside, never in the folders of the sources.
      PYTHONPYCACHEPREFIX: join(cacheDirectory, 'python3/compiled'),
      PYTHONUTF8: '1',
    },
  };
}
