/**
 * Key files, made once. For sealing personal data each service has keys of its own, and the lookup key is shared; the log of
 * the exchange is signed by a key that has to stay.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The services that seal what they keep. */
export const sealing = ['catalogue', 'tracking', 'exchange', 'intake', 'gateway'] as const;

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

/** Makes the key that signs the log if it is missing; gives the path of its file. */
export function ensureLogKey(directory: string): string {
  const file = join(directory, 'exchange-log.pem');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    write(file, String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  }
  return file;
}

function write(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
