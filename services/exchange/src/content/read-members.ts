/** Certificates of members that lie in a directory, one folder a member, named by its code. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Certificate, uses } from '../domain/members/register.ts';
import { readCertificate } from '../members/certificate.ts';

/**
 * What lies in `<code>/connection.pem` and `<code>/signing.pem`. Each certificate must be the member's own, for its use, and
 * of the agencies' authority (PEM); throws one error that lists every one that is not.
 */
export function readMembers(directory: string, authorityPem: Buffer): Certificate[] {
  const authority = new X509Certificate(authorityPem);
  const certificates: Certificate[] = [];
  const faults: string[] = [];
  for (const { name: code } of readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const use of uses) {
      const file = join(directory, code, `${use}.pem`);
      if (!existsSync(file)) continue;
      const read = readCertificate(readFileSync(file), authority);
      if (typeof read === 'string') faults.push(`${file}: the certificate ${read}`);
      else if (read.member !== code) faults.push(`${file}: the certificate was not issued to "${code}"`);
      else if (read.use !== use) faults.push(`${file}: the certificate is not one for ${use}`);
      else certificates.push(read);
    }
  }
  if (faults.length > 0) throw new Error(`Members of the exchange cannot be used:\n  ${faults.join('\n  ')}`);
  return certificates;
}
