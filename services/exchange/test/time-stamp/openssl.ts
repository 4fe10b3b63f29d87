/** OpenSSL as the other side: a judge of stamps, and an authority with a chain and an RSA key. */
import { execFileSync } from 'node:child_process';
import { KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issued } from '@darcha/transparency-log/test/time-stamp/chains.ts';
import type { Conduct } from './authorities.ts';

/** Why the tests by OpenSSL cannot run, or false. */
export const withoutOpenssl: string | false = hasOpenssl() ? false : 'openssl is not installed';

export function openssl(...words: string[]): string {
  return execFileSync('openssl', words, { stdio: 'pipe', encoding: 'utf8' });
}

/** Has OpenSSL verify a token over a digest; throws with its words when it refuses. */
export function judge(directory: string, token: Buffer, digest: Buffer, rootPem: string): string {
  const file = join(directory, 'judged.der');
  writeFileSync(file, token);
  return openssl('ts', '-verify', '-in', file, '-token_in', '-digest', digest.toString('hex'), '-CAfile', rootPem);
}

const settings = (directory: string) => `
[tsa]
default_tsa = authority
[authority]
serial = ${join(directory, 'serial')}
signer_cert = ${join(directory, 'signer.pem')}
certs = ${join(directory, 'chain.pem')}
signer_key = ${join(directory, 'signer.key')}
signer_digest = sha512
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1, millisecs:500, microsecs:100
ordering = yes
tsa_name = yes
ess_cert_id_chain = yes
ess_cert_id_alg = sha384
`;

/** `openssl ts -reply` behind HTTP. */
export function opensslAuthority(directory: string, signer: Issued, chain: Issued[]): Conduct {
  const key = KeyObject.from(signer.keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  const at = (name: string) => join(directory, name);
  writeFileSync(at('signer.pem'), `${signer.pem}\n`);
  writeFileSync(at('signer.key'), key);
  writeFileSync(at('chain.pem'), chain.map(({ pem }) => `${pem}\n`).join(''));
  writeFileSync(at('serial'), '01\n');
  writeFileSync(at('settings'), settings(directory));
  return async (query) => {
    writeFileSync(at('query'), query);
    openssl('ts', '-reply', '-config', at('settings'), '-queryfile', at('query'), '-out', at('reply'));
    return readFileSync(at('reply'));
  };
}

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
