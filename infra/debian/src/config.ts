import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';

/** The folders programs are looked for in, in order. Empty when the environment names none. */
export function searchPath(): readonly string[] {
  return Object.freeze((process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''));
}

/** The Debian mirror of DARCHA_DEBIAN_MIRROR, "https://host/debian"; absent when it is not set. */
export function namedMirror(): string | undefined {
  const named = process.env.DARCHA_DEBIAN_MIRROR;
  if (named === undefined || named === '') return undefined;
  if (!/^https?:\/\/\S+$/.test(named)) throw new Error('DARCHA_DEBIAN_MIRROR must be the address of a Debian mirror.');
  return named;
}

/** The Chromium of DARCHA_CHROMIUM, a file that starts it; absent when it is not set. */
export function namedChromium(): string | undefined {
  const named = process.env.DARCHA_CHROMIUM;
  if (named === undefined || named === '') return undefined;
  if (!existsSync(named)) throw new Error(`DARCHA_CHROMIUM names ${named}, which is not there.`);
  return named;
}
