/** Calls with a tool of the field, buf, that has nothing of ours but the contract. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunningExchange } from '../src/start.ts';
import { codes, dial, type Surroundings } from './support.ts';

const proto = fileURLToPath(new URL('../../../proto', import.meta.url));
const buf = fileURLToPath(new URL('../../../proto/node_modules/.bin/buf', import.meta.url));

export interface Called {
  out: string;
  error: string;
  /** The status of the call, shifted by three bits; below 8 when there was none. */
  code: number;
}

/** The command of docs/agencies.md, without the certificate when no member is named. */
export function bufCurl(around: Surroundings, exchange: RunningExchange, method: string, as?: string): Promise<Called> {
  const { connection, authority } = around.paths(as ?? codes.asker);
  const pair = as === undefined ? [] : ['--cert', connection.certificate, '--key', connection.key];
  const url = `https://${dial(exchange.membersAddress)}/darcha.exchange.v1.${method}`;
  const words = ['curl', '--schema', proto, '--protocol', 'grpc', '--cacert', authority, ...pair, '-d', '{}', url];
  return new Promise((resolve) => {
    execFile(buf, words, { timeout: 30_000 }, (failure, out, error) =>
      resolve({ out, error, code: failure ? Number(failure.code ?? -1) : 0 }),
    );
  });
}
