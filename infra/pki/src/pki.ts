import { type KeyObject, X509Certificate } from 'node:crypto';
import {
  type Authority,
  authoritySubject,
  authorityValidity,
  connectionProfile,
  exchangeServerProfile,
  issueAuthority,
  issueLeaf,
  leafValidity,
  messageSigningProfile,
  type Profile,
  serviceProfile,
} from './certificates.ts';
import { readIfThere, replaceFile } from './files.ts';
import { checkName, type Environment, refuseProduction } from './guard.ts';
import { keyFrom } from './keys.ts';
import {
  type AuthorityName,
  authorityPaths,
  exchangeServerPaths,
  type KeyPairPaths,
  type MemberPaths,
  memberPaths,
  type ServicePaths,
  servicePaths,
} from './paths.ts';

export type { Environment } from './guard.ts';
export {
  exchangeServerPaths,
  type KeyPairPaths,
  type MemberPaths,
  memberPaths,
  type ServicePaths,
  servicePaths,
} from './paths.ts';

const RENEW_BEFORE_MS = 7 * 86_400_000;

export type PkiOptions = {
  directory: string;
  environment: Environment;
  /** Names of the services that call each other. */
  services: readonly string[];
  /** Codes of the agencies that are members of the exchange. */
  members: readonly string[];
  now?: Date;
};

export type Pki = {
  services: Record<string, ServicePaths>;
  members: Record<string, MemberPaths>;
  exchangeServer: ServicePaths;
  /** The certificate files written this time; empty when everything was there and valid. */
  issued: readonly string[];
};

/**
 * Makes what is missing of the development certificates and renews those that end within seven days. Keys are
 * never replaced, so a renewed certificate goes on fitting everything signed or trusted before; an authority that
 * is valid is never touched. Throws in production, on a name that cannot be used, and when a key cannot be read.
 */
export async function ensurePki(options: PkiOptions): Promise<Pki> {
  refuseProduction(options.environment);
  for (const name of options.services) checkName('service', name);
  for (const code of options.members) checkName('member', code);
  const { directory, now = new Date() } = options;
  const issued: string[] = [];
  const services: Record<string, ServicePaths> = {};
  const members: Record<string, MemberPaths> = {};

  const internal = await ensureAuthority(directory, 'services', now, issued);
  for (const name of new Set(options.services)) {
    services[name] = servicePaths(directory, name);
    await ensureLeaf(services[name], serviceProfile(name), internal, now, issued);
  }
  const agencies = await ensureAuthority(directory, 'agencies', now, issued);
  const exchangeServer = exchangeServerPaths(directory);
  await ensureLeaf(exchangeServer, exchangeServerProfile(), agencies, now, issued);
  for (const code of new Set(options.members)) {
    const paths = memberPaths(directory, code);
    members[code] = paths;
    await ensureLeaf(paths.connection, connectionProfile(code), agencies, now, issued);
    await ensureLeaf(paths.signing, messageSigningProfile(code), agencies, now, issued);
  }
  return { services, members, exchangeServer, issued };
}

async function ensureAuthority(
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
  const subject = authoritySubject(name);
  if (existing !== undefined && lasts(existing, now)) {
    return { certificatePem: existing.toString(), key, subject, until: existing.validToDate };
  }
  const validity = authorityValidity(now);
  const certificatePem = await issueAuthority(subject, key, validity);
  await replaceFile(paths.certificate, certificatePem);
  issued.push(paths.certificate);
  return { certificatePem, key, subject, until: validity.until };
}

function keyIsGone(paths: KeyPairPaths, name: string, directory: string): Error {
  return new Error(
    `${paths.key} is not the key of ${paths.certificate}, so nothing more can be issued. Restore it, or remove ` +
      `${directory}/${name}: a new authority and all its certificates are made at the next start.`,
  );
}

async function ensureLeaf(
  paths: KeyPairPaths,
  profile: Profile,
  authority: Authority,
  now: Date,
  issued: string[],
): Promise<void> {
  const key = await keyFrom(paths.key, profile.keyKind);
  const existing = parseCertificate(await readIfThere(paths.certificate));
  if (existing !== undefined && lasts(existing, now) && fits(existing, key, authority)) return;
  await replaceFile(paths.certificate, await issueLeaf(profile, key, authority, leafValidity(now, authority.until)));
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

function fits(certificate: X509Certificate, key: KeyObject, authority: Authority): boolean {
  return (
    certificate.checkPrivateKey(key) && certificate.verify(new X509Certificate(authority.certificatePem).publicKey)
  );
}
