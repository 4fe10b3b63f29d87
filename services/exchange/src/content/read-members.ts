/** Who the members are: one folder each, named by the member's code, holding its public signing certificate. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memberOf } from '@darcha/agency-sdk/certificates.ts';

/**
 * The codes of all members with a `<code>/signing.pem` in the directory. The certificate must be the member's own and of the
 * agencies' authority (PEM); throws one error that lists every one that is not.
 */
export function readMembers(directory: string, authorityPem: Buffer): ReadonlySet<string> {
  const authority = new X509Certificate(authorityPem);
  const members = new Set<string>();
  const faults: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const file = join(directory, entry.name, 'signing.pem');
    if (!entry.isDirectory() || !existsSync(file)) continue;
    const fault = faultOf(file, entry.name, authority);
    if (fault) faults.push(`${file}: ${fault}`);
    else members.add(entry.name);
  }
  if (faults.length > 0) throw new Error(`Members of the exchange cannot be used:\n  ${faults.join('\n  ')}`);
  if (members.size === 0) throw new Error(`There is no member of the exchange in ${directory}/<code>/signing.pem.`);
  return members;
}

function faultOf(file: string, code: string, authority: X509Certificate): string | undefined {
  try {
    const certificate = new X509Certificate(readFileSync(file));
    if (memberOf(certificate) !== code) return `the certificate was not issued to "${code}"`;
    if (!certificate.checkIssued(authority) || !certificate.verify(authority.publicKey)) {
      return 'the certificate was not issued by the agencies’ authority';
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
