/** An instance of the exchange in this process, with the record types and agreements it ships with. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits } from '@darcha/exchange/config.ts';
import { type RunningExchange, startExchange } from '@darcha/exchange/start.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { exchangeServerPaths, servicePaths } from '@darcha/pki/pki.ts';
import { tlsOf } from './support.ts';

const keys = { current: 'k1', keys: { k1: randomBytes(32) }, lookup: randomBytes(32) };
const logKey = Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));

export interface Place {
  pki: string;
  mongo: { uri: string; name: string };
}

export function exchangeAt({ pki, mongo }: Place, membersAddress: string, log: Logger): Promise<RunningExchange> {
  return startExchange(
    {
      environment: 'test',
      address: '127.0.0.1:0',
      tls: tlsOf(servicePaths(pki, 'exchange')),
      logLevel: 'silent',
      members: {
        address: membersAddress,
        tls: tlsOf(exchangeServerPaths(pki)),
        directory: join(pki, 'agencies'),
        enrolment: undefined,
      },
      mongo,
      keys,
      log: { origin: 'darcha.test/exchange-log', key: logKey },
      content: fileURLToPath(new URL('../../../services/exchange/content', import.meta.url)),
      limits,
    },
    log,
  );
}
