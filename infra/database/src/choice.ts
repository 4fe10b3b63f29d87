import { DatabaseError } from './errors.ts';

/** The engine needs this much of the GNU C library. */
export const NEEDED_GLIBC = { major: 2, minor: 38 } as const;

/** What wrote a data directory: their files are of different versions, so neither opens the other's. */
export type Writer = 'mongod' | 'embedded';

/** What was found out about the machine and the data directory; the choice follows from this alone. */
export type Facts = {
  uri?: string;
  /** Full path of the `mongod` found. */
  mongod?: string;
  dataDirectory: string;
  writtenBy?: Writer;
  platform: NodeJS.Platform;
  architecture: string;
  /** Version of the GNU C library this process runs on; absent on other systems and C libraries. */
  glibc?: string;
  /** Whether a newer C library is in the cache or can be fetched; if it cannot, what is missing for it. */
  newerLibc: { usable: true } | { usable: false; missing: string };
};

export type Choice =
  | { kind: 'given'; uri: string }
  | { kind: 'mongod'; program: string }
  | { kind: 'embedded' }
  | { kind: 'embedded-newer-libc' };

/**
 * Picks what serves the database: a given server, `mongod`, the embedded engine, the embedded engine under a
 * newer C library. A directory that already holds data keeps the kind of engine that wrote it, so installing
 * `mongod` later never hides the data. Throws `DatabaseError` when nothing fits.
 */
export function chooseEngine(facts: Facts): Choice {
  if (facts.uri !== undefined) return { kind: 'given', uri: checkedUri(facts.uri) };
  if (facts.mongod !== undefined && facts.writtenBy !== 'embedded') return { kind: 'mongod', program: facts.mongod };
  if (facts.writtenBy === 'mongod') {
    throw new DatabaseError(
      'not-available',
      `The data in ${facts.dataDirectory} was written by mongod, and mongod is not on the PATH now. ` +
        'Put it back on the PATH, or name another, empty data directory.',
    );
  }
  const obstacle = obstacleToEmbedded(facts);
  if (obstacle === undefined) return { kind: 'embedded' };
  if (obstacle === 'old glibc' && facts.newerLibc.usable) return { kind: 'embedded-newer-libc' };
  throw new DatabaseError('not-available', nothingFits(facts, obstacle));
}

function checkedUri(uri: string): string {
  if (/^mongodb(\+srv)?:\/\/./.test(uri)) return uri;
  throw new DatabaseError(
    'not-available',
    'The address given for MongoDB must begin with mongodb:// or mongodb+srv://, for example mongodb://127.0.0.1:27017/',
  );
}

/** `undefined` when the embedded engine runs here as it is. */
function obstacleToEmbedded(facts: Facts): 'old glibc' | 'unsupported system' | undefined {
  if (facts.platform === 'darwin') return facts.architecture === 'arm64' ? undefined : 'unsupported system';
  if (facts.platform !== 'linux' || !['x64', 'arm64'].includes(facts.architecture)) return 'unsupported system';
  if (facts.glibc === undefined) return 'unsupported system';
  return isEnough(facts.glibc) ? undefined : 'old glibc';
}

function isEnough(glibc: string): boolean {
  const [major = 0, minor = 0] = glibc.split('.').map(Number);
  return major > NEEDED_GLIBC.major || (major === NEEDED_GLIBC.major && minor >= NEEDED_GLIBC.minor);
}

function nothingFits(facts: Facts, obstacle: 'old glibc' | 'unsupported system'): string {
  const needed = `${NEEDED_GLIBC.major}.${NEEDED_GLIBC.minor}`;
  const system = `${facts.platform} ${facts.architecture}`;
  const why =
    obstacle === 'old glibc'
      ? `The embedded engine needs the GNU C library ${needed} or newer; this machine has ${facts.glibc}.`
      : `The embedded engine runs on Linux (x64, arm64) with the GNU C library ${needed} or newer, and on macOS ` +
        `(arm64); this is ${system}${facts.platform === 'linux' && facts.glibc === undefined ? ' without it' : ''}.`;
  const missing = facts.newerLibc.usable || obstacle !== 'old glibc' ? '' : ` ${facts.newerLibc.missing}`;
  return `No MongoDB can be started on this machine. ${why}${missing} ${WAYS_OUT}`;
}

export const WAYS_OUT =
  'Do one of these: set MONGODB_URI to the address of a running MongoDB; ' +
  'install MongoDB so that mongod is on the PATH (https://www.mongodb.com/docs/manual/installation/); ' +
  'or use a system with the GNU C library 2.38 or newer (Debian 13, Ubuntu 24.04).';
