/** Instances of the exchange as processes of their own, on one database, which can be killed and started again. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeys, ensureLogKey } from '@darcha/local/keys.ts';
import { freePorts } from '@darcha/local/ports.ts';
import { exchangeServerPaths, type ServicePaths, servicePaths } from '@darcha/pki/pki.ts';
import { environmentWith, root } from '../config.ts';

export interface Instance {
  name: string;
  /** "host:port" for the portal's services, and for members. */
  address: string;
  membersAddress: string;
  /** Resolves when it listens. */
  start(): Promise<void>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

export async function createInstances(directory: string, mongodbUri: string, count: number): Promise<Instance[]> {
  const ports = await freePorts(2 * count);
  return Array.from({ length: count }, (_, i) => {
    const [own = 0, members = 0] = ports.slice(2 * i, 2 * i + 2);
    return createInstance(directory, `exchange-${i + 1}`, environmentOf(directory, mongodbUri, own, members));
  });
}

function createInstance(directory: string, name: string, env: Record<string, string>): Instance {
  const local = (listen = '') => listen.replace('127.0.0.1', 'localhost');
  const log = openSync(join(directory, `${name}.log`), 'a', 0o600);
  let child: ChildProcess | undefined;
  return {
    name,
    address: local(env.DARCHA_LISTEN),
    membersAddress: local(env.DARCHA_MEMBERS_LISTEN),
    start: async () => {
      const started = fork(join(root, 'services/exchange/src/main.ts'), { env, stdio: ['ignore', log, log, 'ipc'] });
      child = started;
      const ended = once(started, 'exit').then(() => {
        throw new Error(`${name} ended by itself; its log is in ${directory}`);
      });
      await Promise.race([once(started, 'message'), ended]);
      // From here on it ends only when it is killed, or with this process.
      ended.catch(() => undefined);
    },
    kill: async () => {
      const gone = child && once(child, 'exit');
      child?.kill('SIGKILL');
      await gone;
      child = undefined;
    },
  };
}

function environmentOf(directory: string, uri: string, own: number, members: number): Record<string, string> {
  const pki = join(directory, 'pki');
  return environmentWith({
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_LOG_LEVEL: 'warn',
    DARCHA_LISTEN: `127.0.0.1:${own}`,
    DARCHA_MEMBERS_LISTEN: `127.0.0.1:${members}`,
    ...tlsNames('DARCHA_TLS', servicePaths(pki, 'exchange')),
    ...tlsNames('DARCHA_MEMBERS_TLS', exchangeServerPaths(pki)),
    DARCHA_MEMBERS: join(pki, 'agencies'),
    DARCHA_MONGODB_URI: uri,
    DARCHA_MONGODB_NAME: databaseName,
    DARCHA_KEYS: ensureKeys(directory, ['exchange']).exchange ?? '',
    DARCHA_LOG_ORIGIN: 'darcha.test/exchange-log',
    DARCHA_LOG_KEY: ensureLogKey(directory),
    NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
  });
}

export const databaseName = 'endurance';

function tlsNames(prefix: string, { certificate, key, authority }: ServicePaths): Record<string, string> {
  return { [`${prefix}_CERTIFICATE`]: certificate, [`${prefix}_KEY`]: key, [`${prefix}_AUTHORITY`]: authority };
}
