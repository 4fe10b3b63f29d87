import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface IdentityConfig {
  readonly environment: 'development' | 'test' | 'production';
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Directory of the installation's data; keys and the secret are kept in its `identity` folder. */
  readonly dataDirectory: string;
  /** Public address when it is not the address listened on (a proxy stands before it). */
  readonly issuer?: string;
  /** Where the portal may be sent back to after signing in. */
  readonly portalRedirects: readonly string[];
  /** How long an access token is valid, in seconds. */
  readonly tokenSeconds: number;
}

export interface SignInConfig {
  readonly issuer: string;
  readonly dataDirectory: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const ENVIRONMENTS = ['development', 'test', 'production'] as const;
const DEFAULT_PORT = 8081;
const DEFAULT_DATA = fileURLToPath(new URL('../../../.data', import.meta.url));

/**
 * The provider's configuration from the environment, validated and frozen. An environment that is not said is production,
 * in which the provider does not run.
 * Throws an Error naming the variable and what it has to be.
 */
export function readIdentityConfig(raw: Environment = process.env): IdentityConfig {
  const issuer = filled(raw, 'DARCHA_ISSUER');
  return Object.freeze({
    environment: oneOf(raw, 'DARCHA_ENVIRONMENT', ENVIRONMENTS, 'production'),
    port: integer(raw, 'DARCHA_IDENTITY_PORT', { least: 0, most: 65_535, otherwise: DEFAULT_PORT }),
    dataDirectory: resolve(filled(raw, 'DARCHA_DATA') ?? DEFAULT_DATA),
    ...(issuer !== undefined && { issuer: origin('DARCHA_ISSUER', issuer) }),
    portalRedirects: Object.freeze(addresses(raw, 'DARCHA_PORTAL_REDIRECTS')),
    tokenSeconds: integer(raw, 'DARCHA_TOKEN_SECONDS', { least: 1, most: 86_400, otherwise: 600 }),
  });
}

/**
 * Where `signin` finds the provider: `DARCHA_ISSUER`, else the address the running system wrote to
 * `addresses.json` in its data directory, else the default port. Throws an Error naming what is malformed.
 */
export function readSignInConfig(raw: Environment = process.env): SignInConfig {
  const dataDirectory = resolve(filled(raw, 'DARCHA_DATA') ?? DEFAULT_DATA);
  const named = filled(raw, 'DARCHA_ISSUER');
  const issuer =
    named === undefined
      ? (writtenAddress(join(dataDirectory, 'addresses.json')) ?? `http://127.0.0.1:${DEFAULT_PORT}`)
      : origin('DARCHA_ISSUER', named);
  return Object.freeze({ issuer, dataDirectory });
}

/** The `identity` address in the file the launcher writes, or undefined when nothing was started yet. */
function writtenAddress(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON; start Darcha again, which writes it anew.`, { cause });
  }
  const identity = typeof content === 'object' && content !== null && 'identity' in content && content.identity;
  if (typeof identity !== 'string') throw new Error(`${file} has no "identity" address; start Darcha again.`);
  return origin(`"identity" in ${file}`, identity);
}

function filled(raw: Environment, name: string): string | undefined {
  return raw[name]?.trim() || undefined;
}

function oneOf<T extends string>(raw: Environment, name: string, allowed: readonly T[], otherwise: T): T {
  const value = filled(raw, name);
  if (value === undefined) return otherwise;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`${name} is "${value}"; it has to be one of: ${allowed.join(', ')}.`);
  return found;
}

function integer(raw: Environment, name: string, range: { least: number; most: number; otherwise: number }): number {
  const value = filled(raw, name);
  if (value === undefined) return range.otherwise;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= range.least && number <= range.most) return number;
  throw new Error(`${name} is "${value}"; it has to be a whole number from ${range.least} to ${range.most}.`);
}

function webAddress(name: string, value: string): URL {
  const url = URL.parse(value);
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw new Error(`${name} has "${value}"; it has to be a web address such as http://127.0.0.1:8081.`);
}

function origin(name: string, value: string): string {
  const url = webAddress(name, value);
  if (url.href === `${url.origin}/`) return url.origin;
  throw new Error(`${name} has "${value}"; it has to be a scheme, host and port only, without path or query.`);
}

function addresses(raw: Environment, name: string): string[] {
  const values = (filled(raw, name) ?? '').split(',').map((value) => value.trim());
  return values.filter((value) => value !== '').map((value) => webAddress(name, value).href);
}
