/** Key files for sealing personal data, made once. Each service has keys of its own; the lookup key is shared. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes what is missing under `directory`; gives the path of each service's key file. */
export function ensureKeys(directory: string, services: readonly string[]): Record<string, string> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lookupFile = join(directory, 'lookup');
  if (!existsSync(lookupFile)) write(lookupFile, randomBytes(32).toString('base64'));
  const lookup = readFileSync(lookupFile, 'utf8');
  return Object.fromEntries(
    services.map((service) => {
      const file = join(directory, `${service}.json`);
      if (!existsSync(file)) {
        const keys = { k1: randomBytes(32).toString('base64') };
        write(file, `${JSON.stringify({ current: 'k1', keys, lookup }, null, 2)}\n`);
      }
      return [service, file];
    }),
  );
}

function write(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
