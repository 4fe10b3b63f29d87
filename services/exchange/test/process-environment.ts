/** The environment of an instance that runs as a process of its own beside those of a test, on the same database. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exchangeServerPaths, servicePaths } from '@darcha/pki/pki.ts';
import { compiledCode } from './config.ts';
import type { Surroundings } from './support.ts';

export function environmentOf({ directory, logIdentity, mongo, database, keys }: Surroundings): Record<string, string> {
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };
  const text = (key: Buffer | undefined) => key?.toString('base64');
  const tls = (prefix: string, paths: { certificate: string; key: string; authority: string }) => ({
    [`${prefix}_CERTIFICATE`]: paths.certificate,
    [`${prefix}_KEY`]: paths.key,
    [`${prefix}_AUTHORITY`]: paths.authority,
  });
  return {
    ...compiledCode,
    ...tls('DARCHA_TLS', servicePaths(directory, 'exchange')),
    ...tls('DARCHA_MEMBERS_TLS', exchangeServerPaths(directory)),
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_LOG_LEVEL: 'silent',
    DARCHA_LISTEN: '127.0.0.1:0',
    DARCHA_MEMBERS_LISTEN: '127.0.0.1:0',
    DARCHA_MEMBERS: join(directory, 'members'),
    DARCHA_MONGODB_URI: database.uri,
    DARCHA_MONGODB_NAME: mongo.connection.name,
    DARCHA_KEYS: write(
      'keys.json',
      JSON.stringify({ current: 'k', keys: { k: text(keys.keys.k) }, lookup: text(keys.lookup) }),
    ),
    DARCHA_LOG_ORIGIN: logIdentity.origin,
    DARCHA_LOG_KEY: write('log.pem', logIdentity.key),
    DARCHA_EXCHANGE_CONTENT: fileURLToPath(new URL('content', import.meta.url)),
  };
}
