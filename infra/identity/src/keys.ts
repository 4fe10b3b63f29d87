import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the provider keeps between starts: its signing keys and the secrets of its clients. */
export interface IdentityKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly integratorSecret: string;
  /** Of the portal as a client. */
  readonly portalSecret: string;
}

const folder = (dataDirectory: string) => join(dataDirectory, 'identity');
const keyFile = (dataDirectory: string) => join(folder(dataDirectory), 'jwks.json');
const secretFile = (dataDirectory: string) => join(folder(dataDirectory), 'integrator-secret');
/** Where the portal's secret is kept; whoever starts the gateway hands it the path. */
export const portalSecretFile = (dataDirectory: string) => join(folder(dataDirectory), 'portal-secret');

/**
 * Reads the keys below `<data>/identity`, making those that are missing. Only the owner may read the files.
 * Throws an Error naming the file when one is there but cannot be used.
 */
export async function loadKeys(dataDirectory: string): Promise<IdentityKeys> {
  await mkdir(folder(dataDirectory), { recursive: true, mode: 0o700 });
  const jwks = await readOrMake(keyFile(dataDirectory), async () => JSON.stringify({ keys: [await signingKey()] }));
  const newSecret = () => randomBytes(32).toString('base64url');
  const integratorSecret = await readOrMake(secretFile(dataDirectory), newSecret);
  const portalSecret = await readOrMake(portalSecretFile(dataDirectory), newSecret);
  return { jwks: parseKeySet(keyFile(dataDirectory), jwks), integratorSecret, portalSecret };
}

/** The integrator's secret, or undefined when no provider has been started on this data directory. */
export function readIntegratorSecret(dataDirectory: string): Promise<string | undefined> {
  return readIfThere(secretFile(dataDirectory));
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' };
}

function parseKeySet(file: string, text: string): IdentityKeys['jwks'] {
  const fault = (cause?: unknown) =>
    new Error(`${file} is not a set of signing keys; delete it and start again to have new ones made.`, { cause });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw fault(cause);
  }
  if (typeof content !== 'object' || content === null || !('keys' in content)) throw fault();
  if (!Array.isArray(content.keys) || content.keys.length === 0) throw fault();
  return { keys: content.keys };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readOrMake(file: string, make: () => string | Promise<string>): Promise<string> {
  const kept = await readIfThere(file);
  if (kept) {
    await chmod(file, 0o600);
    return kept;
  }
  const made = await make();
  // Written aside and renamed, so that a crash leaves either no file or a whole one.
  const aside = `${file}.${process.pid}.new`;
  await writeFile(aside, `${made}\n`, { mode: 0o600 });
  await rename(aside, file);
  return made;
}
