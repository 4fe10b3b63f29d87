/** The Chromium of a run: one, started by whoever needs it first. */
import { join } from 'node:path';
import { fetchChromium, presentChromium } from '@darcha/debian/chromium.ts';
import { searchPath } from '@darcha/debian/config.ts';
import { missingForFetch } from '@darcha/debian/packages.ts';
import { type Browser, chromium } from 'playwright-core';
import { browserOptions, root } from '../config.ts';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The file that starts it, fetched where there is none; or why it cannot be had. */
export async function findChromium(): Promise<{ file: string } | { absent: string }> {
  const cache = join(root, '.cache');
  const present = presentChromium(cache);
  if (present) return { file: present };
  const missing = missingForFetch(searchPath());
  if (missing) return { absent: `${missing} A Chromium that is there already is named in DARCHA_CHROMIUM.` };
  const say = (line: string) => process.stderr.write(`${line}\n`);
  return fetchChromium(cache, say, AbortSignal.timeout(170_000)).then(
    (file) => ({ file }),
    ({ message }: Error) => ({ absent: message }),
  );
}

export function launchChromium(file: string): Promise<Browser> {
  return chromium.launch({ executablePath: file, args: flags, headless: !browserOptions.headed });
}
