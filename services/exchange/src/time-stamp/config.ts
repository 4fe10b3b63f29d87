/** What `config.ts` of the exchange needs to read of time-stamping. */
import type { EnvironmentReader } from '@darcha/kit/config.ts';
import type { Environment } from '@darcha/kit/service-config.ts';
import { readRoots } from '@darcha/transparency-log/time-stamp/certificate.ts';

export interface TimeStampConfig {
  /** Addresses of authorities, the preferred one first. */
  urls: readonly string[];
  /** PEM, for `readRoots`; checked. */
  roots: Buffer;
  /** Object identifiers; every policy is accepted when there are none. */
  policies?: readonly string[];
}

/** Longer arcs, such as those of UUIDs, are not compared reliably by the library. */
const objectIdentifier = /^[0-2](\.\d{1,9}){1,31}$/;

/**
 * DARCHA_TIME_STAMP_URLS (addresses, separated by commas), DARCHA_TIME_STAMP_ROOTS (a PEM file with one or more
 * certificates) and, if only some policies will do, DARCHA_TIME_STAMP_POLICIES (object identifiers, separated by commas).
 * Undefined when no address is given, which production does not allow.
 */
export function readTimeStampConfig(env: EnvironmentReader, environment: Environment): TimeStampConfig | undefined {
  const named =
    environment === 'production' ? env.text('DARCHA_TIME_STAMP_URLS') : env.text('DARCHA_TIME_STAMP_URLS', '');
  if (named === '') return undefined;
  const urls = list(named);
  if (urls.length === 0) env.fault('DARCHA_TIME_STAMP_URLS names no authority');
  for (const url of urls) {
    if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) continue;
    env.fault(`DARCHA_TIME_STAMP_URLS has "${url}", which is no address that begins with http:// or https://`);
  }
  const policies = list(env.text('DARCHA_TIME_STAMP_POLICIES', ''));
  for (const policy of policies) {
    if (!objectIdentifier.test(policy)) {
      env.fault(`DARCHA_TIME_STAMP_POLICIES has "${policy}", which is no object identifier such as 1.2.840.1`);
    }
  }
  return { urls, roots: rootsOf(env), ...(policies.length > 0 ? { policies } : {}) };
}

function rootsOf(env: EnvironmentReader): Buffer {
  const pem = env.file('DARCHA_TIME_STAMP_ROOTS');
  try {
    if (pem.length > 0) readRoots(pem);
  } catch (error) {
    env.fault(`DARCHA_TIME_STAMP_ROOTS names a file that cannot be used: ${(error as Error).message}`);
  }
  return pem;
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
