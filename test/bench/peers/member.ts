/** A member of the exchange for the peers, with the certificates of the measurement. */
import { readFileSync } from 'node:fs';
import { createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { memberPaths } from '@darcha/pki/pki.ts';
import { peerConfig } from './config.ts';

export function memberOf(code: string): Member {
  const { pki, address } = peerConfig();
  const { connection, signing, authority } = memberPaths(pki, code);
  const pair = (paths: { certificate: string; key: string }) => ({
    certificate: readFileSync(paths.certificate),
    key: readFileSync(paths.key),
  });
  return createMember({
    code,
    address,
    connection: { ...pair(connection), authority: readFileSync(authority) },
    signing: pair(signing),
    log: createLogger(code, 'warn'),
    timeoutMs: 20_000,
  });
}
