/** Makes what is missing of development certificates and renews what ends soon; keys are never replaced. */
import { type KeyObject, X509Certificate } from 'node:crypto';
import type { Profile } from '@darcha/certificates/profile.ts';
import { readIfThere, replaceFile } from './files.ts';
import { keyFrom } from './keys.ts';
import { type AuthorityName, authorityPaths, type KeyPairPaths } from './paths.ts';
import { type Authority, authoritySubject, authorityValidity, leafValidity, ORGANISATION } from './profiles.ts';

const RENEW_BEFORE_MS = 7 * 86_400_000;

/** Loaded only when something has to be issued: most starts find everything there. */
const issuing = () => import('@darcha/certificates/issue.ts');

/** The authority of this name, made when there is none. */
export async function ensureAuthority(
  directory: string,
  name: AuthorityName,
  now: Date,
  issued: string[],
): Promise<Authority> {
  const paths = authorityPaths(directory, name);
  const existing = parseCertificate(await readIfThere(paths.certificate));
  if (existing !== undefined && (await readIfThere(paths.key)) === undefined) throw keyIsGone(paths, name, directory);
  const key = await keyFrom(paths.key, 'P-256');
  if (existing !== undefined && !existing.checkPrivateKey(key)) throw keyIsGone(paths, name, directory);
  if (existing !== undefined && lasts(existing, now)) {
    return { certificatePem: existing.toString(), key, until: existing.validToDate };
  }
  const validity = authorityValidity(now);
  const { issueAuthority } = await issuing();
  const certificatePem = await issueAuthority(authoritySubject(name), key, validity);
  await replaceFile(paths.certificate, certificatePem);
  issued.push(paths.certificate);
  return { certificatePem, key, until: validity.until };
}

function keyIsGone(paths: KeyPairPaths, name: string, directory: string): Error {
  return new Error(
    `${paths.key} is not the key of ${paths.certificate}, so nothing more can be issued. Restore it, or remove ` +
      `${directory}/${name}: a new authority and all its certificates are made at the next start.`,
  );
}

/** A certificate by this profile, made when there is none that lasts and fits its key and its authority. */
export async function ensureLeaf(
  paths: KeyPairPaths,
  profile: Profile,
  authority: Authority,
  now: Date,
  issued: string[],
): Promise<void> {
  const key = await keyFrom(paths.key, profile.keyKind);
  const existing = parseCertificate(await readIfThere(paths.certificate));
  if (existing !== undefined && lasts(existing, now) && fits(existing, key, authority, profile)) return;
  const { issueLeaf } = await issuing();
  const validity = leafValidity(now, authority.until);
  const leaf = { profile, organisation: ORGANISATION, key, issuer: authority, validity };
  await replaceFile(paths.certificate, await issueLeaf(leaf));
  issued.push(paths.certificate);
}

/** `undefined` also for a file that holds no certificate: it is made anew. */
function parseCertificate(pem: string | undefined): X509Certificate | undefined {
  if (pem === undefined) return undefined;
  try {
    return new X509Certificate(pem);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function lasts(certificate: X509Certificate, now: Date): boolean {
  const time = now.getTime();
  return certificate.validFromDate.getTime() <= time && certificate.validToDate.getTime() > time + RENEW_BEFORE_MS;
}

function fits(certificate: X509Certificate, key: KeyObject, authority: Authority, { usages }: Profile): boolean {
  return (
    (certificate.keyUsage ?? []).length === usages.length &&
    certificate.checkPrivateKey(key) &&
    certificate.verify(new X509Certificate(authority.certificatePem).publicKey)
  );
}
